'use client';

import { useTranslations } from 'next-intl';
import { useWriting } from '../writing-store.ts';

/** Who else has the article open, and what they are at. */
export function OthersHere() {
  const t = useTranslations('editor.presence');
  const others = useWriting((state) => state.others);
  if (others.length === 0) return null;
  return (
    <ul aria-label={t('label')} className="flex min-w-0 shrink flex-wrap gap-x-3 text-[0.8125rem] text-soft">
      {others.map(({ screenId, name, part }) => (
        <li
          key={screenId}
          className="before:mr-1.5 before:inline-block before:size-2 before:rounded-full before:bg-good"
        >
          {part ? t('writing', { name, part }) : t('open', { name })}
        </li>
      ))}
    </ul>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { IssueText } from '../issue-text.tsx';
import type { Uploads } from './use-uploads.ts';

/** Files on their way with their progress, and those that were refused with the reason. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useTranslations('editor.uploads');
  return (
    <ul aria-live="polite" className="grid gap-1.5 text-[0.8125rem] empty:hidden">
      {uploads.list.map(({ id, name, share, issues }) => (
        <li key={id} className="grid gap-0.5">
          <span className="truncate" title={name}>
            {name}
          </span>
          {issues.length === 0 ? (
            <progress
              value={share < 1 ? share : undefined}
              aria-label={t('progress', { name })}
              className="h-1.5 w-full accent-(--ink)"
            />
          ) : (
            <span className="flex items-start justify-between gap-2 text-bad">
              <span>
                {issues.map((found) => (
                  <IssueText key={found.key} issue={found} />
                ))}
              </span>
              <button
                type="button"
                aria-label={t('dismiss', { name })}
                onClick={() => uploads.dismiss(id)}
                className="min-h-6 min-w-6 cursor-pointer leading-none"
              >
                ×
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

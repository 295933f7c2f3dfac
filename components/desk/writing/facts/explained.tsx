'use client';

import { useTranslations } from 'next-intl';
import type { Ignored } from '../../../../lib/fact-check/ignored.ts';
import { Button } from '../../../ui/button.tsx';
import { useMoment } from '../../moment.tsx';

/** Disagreements that somebody explained, for whoever reviews the text. */
export function Explained({
  explained,
  mayEdit,
  onTakeBack,
}: {
  explained: readonly Ignored[];
  mayEdit: boolean;
  onTakeBack: (signature: string) => void;
}) {
  const t = useTranslations('editor.facts');
  const moment = useMoment();
  if (explained.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-[0.8125rem]">
        {t('explained', { count: explained.length })}
      </summary>
      <ul className="mt-2 grid gap-2">
        {explained.map(({ signature, vi, en, reason, by, at }) => (
          <li key={signature} className="fact-item" data-grade="note">
            <p>
              <span lang="vi">{vi}</span>
              {vi && en ? ' · ' : ''}
              <span lang="en">{en}</span>
            </p>
            <p>{reason}</p>
            <p className="flex flex-wrap items-center justify-between gap-1 text-[0.8125rem] text-soft">
              {t('explainedBy', { by, at: moment(new Date(at)) })}
              {mayEdit ? (
                <Button type="button" small look="quiet" onClick={() => onTakeBack(signature)}>
                  {t('takeBack')}
                </Button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

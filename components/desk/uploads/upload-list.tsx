'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { IssueText } from '../issue-text.tsx';
import type { Uploads } from './use-uploads.ts';

/** Files on their way with their progress, and those that were refused with the reason. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useTranslations('editor.uploads');
  const failed = uploads.list.flatMap(({ again }) => again ?? []);
  const under = uploads.list.filter(({ issues }) => issues.length === 0).length;
  return (
    <>
      {under > 1 ? <p className="text-[0.8125rem] text-soft">{t('under', { count: under })}</p> : null}
      <ul aria-live="polite" className="grid gap-1.5 text-[0.8125rem] empty:hidden">
        {uploads.list.map(({ id, name, share, issues, again }) => (
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
                <span className="flex shrink-0 gap-1">
                  {again ? (
                    <Button type="button" small aria-label={t('againNamed', { name })} onClick={again}>
                      {t('again')}
                    </Button>
                  ) : null}
                  <button
                    type="button"
                    aria-label={t('dismiss', { name })}
                    onClick={() => uploads.dismiss(id)}
                    className="min-h-[24px] min-w-[24px] cursor-pointer leading-none"
                  >
                    ×
                  </button>
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {failed.length > 1 ? (
        <Button
          type="button"
          small
          className="w-fit"
          onClick={() => {
            for (const again of failed) again();
          }}
        >
          {t('againAll', { count: failed.length })}
        </Button>
      ) : null}
    </>
  );
}

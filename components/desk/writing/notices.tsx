'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { IssueText } from '../issue-text.tsx';
import type { Part } from './article-view.ts';
import { JumpLink } from './jump-link.tsx';
import type { KeptDraft } from './kept-draft.ts';
import { placeOf } from './place-of.ts';
import { useWriting } from './writing-store.ts';

/** Says why the last save did not reach the newsroom, and what can be done. */
export function FailureNotice({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('editor.failure');
  const failure = useWriting((state) => state.failure);
  const saving = useWriting((state) => state.saving);
  if (!failure) return null;
  return (
    <Notice tone="bad" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-60">
        {failure === 'signedOut' ? <IssueText issue={{ field: '', key: 'signedOut' }} /> : t(failure)}
      </p>
      <Button type="button" small aria-disabled={saving || undefined} onClick={onRetry}>
        {t('retry')}
      </Button>
    </Notice>
  );
}

const parts: Part[] = ['vi', 'en', 'pairs', 'shared', 'photos'];

/** Everything the last save refused, each leading to its field. */
export function RefusalNotice() {
  const t = useTranslations('editor.refusal');
  const issues = useWriting((state) => state.issues);
  const found = parts.flatMap((part) => issues[part].map((issue) => ({ part, issue })));
  if (found.length === 0) return null;
  return (
    <Notice tone="bad">
      <p className="font-semibold">{t('title', { count: found.length })}</p>
      <ul>
        {found.map(({ part, issue }) => (
          <li key={`${part} ${issue.field} ${issue.key} ${JSON.stringify(issue.values)}`}>
            {t(`part.${part}`)}:{' '}
            <JumpLink to={placeOf(part, issue)}>
              <IssueText issue={issue} />
            </JumpLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Says that what this browser kept of an earlier visit is on the screen again. */
export function KeptNotice({
  kept,
  onKeep,
  onForget,
}: {
  kept: KeptDraft;
  onKeep: () => void;
  onForget: () => void;
}) {
  const t = useTranslations('editor.kept');
  const format = useFormatter();
  const time = format.dateTime(new Date(kept.at), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Notice tone="warn" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-60">{t('text', { time })}</p>
      <span className="flex gap-2">
        <Button type="button" small onClick={onKeep}>
          {t('keep')}
        </Button>
        <Button type="button" small look="quiet" onClick={onForget}>
          {t('forget')}
        </Button>
      </span>
    </Notice>
  );
}

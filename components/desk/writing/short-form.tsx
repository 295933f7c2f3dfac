'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Issue } from '../../../lib/issue.ts';
import { Button } from '../../ui/button.tsx';
import { IssueText } from '../issue-text.tsx';

/** Asks for a few words and sends them. It stands inside the form of the article, so it is none itself. */
export function ShortForm({
  label,
  send: sendLabel,
  limit,
  onSend,
  onClose,
}: {
  label: string;
  send: string;
  limit: number;
  /** What is wrong with the words; null when they were taken. */
  onSend: (words: string) => Promise<readonly Issue[] | null>;
  onClose: () => void;
}) {
  const t = useTranslations('editor');
  const id = useId();
  const [words, setWords] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [sending, setSending] = useState(false);
  const send = async () => {
    if (sending) return;
    setSending(true);
    const refused = await onSend(words);
    setSending(false);
    if (refused) setIssues(refused);
    else onClose();
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold text-[0.8125rem]">
        {label}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press
        autoFocus
        rows={2}
        value={words}
        maxLength={limit}
        aria-invalid={issues.length > 0 || undefined}
        aria-describedby={issues.length > 0 ? `${id}-issue` : undefined}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void send();
        }}
        className="field-sizing-content w-full rounded-sm border border-edge bg-paper px-2 py-1 text-sm"
      />
      {issues.map((issue) => (
        <p key={issue.key} id={`${id}-issue`} role="alert" className="text-[0.8125rem] text-bad">
          <IssueText issue={issue} />
        </p>
      ))}
      <div className="flex gap-1.5">
        <Button type="button" small onClick={send} aria-disabled={sending || undefined}>
          {sendLabel}
        </Button>
        <Button type="button" small look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { factLimits } from '../../../../lib/fact-check/limits.ts';
import { Button } from '../../../ui/button.tsx';
import { IssueText } from '../../issue-text.tsx';

/** Asks why a disagreement is right as it is. It stands inside the form of the article, so it is none itself. */
export function IgnoreForm({
  onSend,
  onClose,
}: {
  onSend: (reason: string) => Promise<readonly { key: string; field: string }[] | null>;
  onClose: () => void;
}) {
  const t = useTranslations('editor.facts');
  const id = useId();
  const [reason, setReason] = useState('');
  const [issues, setIssues] = useState<readonly { key: string; field: string }[]>([]);
  const [sending, setSending] = useState(false);
  const send = async () => {
    if (sending) return;
    setSending(true);
    const refused = await onSend(reason);
    setSending(false);
    if (refused) setIssues(refused);
    else onClose();
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold text-[0.8125rem]">
        {t('reason')}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press
        autoFocus
        rows={2}
        value={reason}
        maxLength={factLimits.reason}
        aria-invalid={issues.length > 0 || undefined}
        aria-describedby={issues.length > 0 ? `${id}-issue` : undefined}
        onChange={(event) => setReason(event.target.value)}
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
          {t('keepReason')}
        </Button>
        <Button type="button" small look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

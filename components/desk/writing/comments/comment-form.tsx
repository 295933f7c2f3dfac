'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { commentLimits } from '../../../../lib/comments/limits.ts';
import type { Issue } from '../../../../lib/issue.ts';
import { Button } from '../../../ui/button.tsx';
import { IssueText } from '../../issue-text.tsx';
import { smallControl } from '../small-control.ts';
import { useComments } from './comments-store.ts';
import { mentionAt, namesFor, withMention } from './mention.ts';
import { MentionList } from './mention-list.tsx';

/** Where something is said: a line or more, in which colleagues can be named; Ctrl+Enter sends it, Escape leaves it. */
export function CommentForm({
  label,
  onSend,
  onCancel,
}: {
  label: string;
  /** @returns what was refused. */
  onSend: (text: string) => Promise<Issue[]>;
  onCancel: () => void;
}) {
  const t = useTranslations('comments');
  const id = useId();
  const { people } = useComments();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState(-1);
  const [chosen, setChosen] = useState(0);
  const [issues, setIssues] = useState<Issue[]>([]);
  const [sending, setSending] = useState(false);
  const asked = mentionAt(text, caret);
  const names = asked && asked.from !== closed ? namesFor(people, asked.typed) : [];
  const active = Math.min(chosen, names.length - 1);

  useEffect(() => field.current?.focus(), []);
  const send = async () => {
    if (sending) return;
    setSending(true);
    const refused = await onSend(text);
    setIssues(refused);
    setSending(false);
    if (refused.length > 0) field.current?.focus();
  };
  const take = (name: string) => {
    if (!asked) return;
    const next = withMention(text, asked, name);
    setText(next.text);
    setCaret(next.caret);
    setClosed(asked.from);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const name = names[active];
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (name !== undefined && moves) setChosen((active + moves + names.length) % names.length);
    else if (name !== undefined && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey)
      take(name);
    else if (name !== undefined && event.key === 'Escape') setClosed(asked?.from ?? -1);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={text}
        maxLength={commentLimits.text}
        aria-autocomplete="list"
        aria-controls={names.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={names.length > 0 ? `${id}-people-${active}` : undefined}
        aria-invalid={issues.length > 0 ? true : undefined}
        aria-describedby={issues.length > 0 ? `${id}-issue` : `${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart);
          setChosen(0);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKey}
        className={`${smallControl} field-sizing-content`}
      />
      {names.length > 0 ? (
        <MentionList id={`${id}-people`} names={names} active={active} onTake={take} />
      ) : null}
      <p id={`${id}-hint`} className="text-soft text-xs">
        {t('hint')}
      </p>
      {issues.length > 0 ? (
        <div id={`${id}-issue`} role="alert" className="font-medium text-bad">
          {issues.map((issue) => (
            <p key={issue.key}>{issue.key === 'failed' ? t('failed') : <IssueText issue={issue} />}</p>
          ))}
        </div>
      ) : null}
      <p className="flex gap-1.5">
        <Button type="button" small aria-disabled={sending || undefined} onClick={() => void send()}>
          {t('send')}
        </Button>
        <Button type="button" small look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </div>
  );
}

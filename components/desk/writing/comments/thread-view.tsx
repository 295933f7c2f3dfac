'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Said, Thread } from '../../../../lib/comments/schema.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { Button } from '../../../ui/button.tsx';
import { useMoment } from '../../moment.tsx';
import { CommentForm } from './comment-form.tsx';
import { useComments } from './comments-store.ts';

function Line({ said: { by, at, text } }: { said: Said }) {
  const moment = useMoment();
  return (
    <div>
      <p>
        <span className="font-semibold">{by}</span>{' '}
        <time dateTime={at} className="text-soft">
          {moment(new Date(at))}
        </time>
      </p>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
    </div>
  );
}

/** A comment with its answers, and what can be done about it. */
export function ThreadView({ thread, locale }: { thread: Thread; locale: Locale }) {
  const t = useTranslations('comments');
  const { perform, mayComment } = useComments();
  const [replying, setReplying] = useState(false);
  const replyButton = useRef<HTMLButtonElement>(null);
  const { id: commentId, resolved } = thread;
  const leave = () => {
    setReplying(false);
    requestAnimationFrame(() => replyButton.current?.focus());
  };
  return (
    <article aria-label={t('thread', { by: thread.by })} className="grid gap-1.5">
      <Line said={thread} />
      {thread.replies.length > 0 ? (
        <div className="grid gap-1.5 border-edge border-l pl-2.5">
          {thread.replies.map((said) => (
            <Line key={said.id} said={said} />
          ))}
        </div>
      ) : null}
      {resolved ? <p className="text-soft">{t('resolved', { by: resolved.by })}</p> : null}
      {replying ? (
        <CommentForm
          label={t('replyTo', { by: thread.by })}
          onCancel={leave}
          onSend={async (text) => {
            const refused = await perform({ do: 'reply', locale, commentId, input: { text } });
            if (refused.length === 0) leave();
            return refused;
          }}
        />
      ) : mayComment ? (
        <p className="-mx-2.5 flex">
          <Button
            ref={replyButton}
            type="button"
            small
            look="quiet"
            aria-label={t('replyTo', { by: thread.by })}
            onClick={() => setReplying(true)}
          >
            {t('reply')}
          </Button>
          <Button
            type="button"
            small
            look="quiet"
            onClick={() => void perform({ do: 'resolve', locale, commentId, resolved: !resolved })}
          >
            {t(resolved ? 'reopen' : 'resolve')}
          </Button>
        </p>
      ) : null}
    </article>
  );
}

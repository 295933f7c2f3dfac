'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { Thread } from '../../../../lib/comments/schema.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { keyOf } from '../../../../lib/text/block-keys.ts';
import { Button } from '../../../ui/button.tsx';
import type { Editors } from '../help/editors.ts';
import { useWriting } from '../writing-store.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentOnBlock } from './comment-on-block.tsx';
import { useComments } from './comments-store.ts';
import { SettledComments } from './settled-comments.tsx';
import { ThreadView } from './thread-view.tsx';

/** What a comment was about whose block is no longer there. */
function Gone({ thread: { block, quote } }: { thread: Thread }) {
  const t = useTranslations('comments');
  if (block === null) return null;
  return <p className="text-soft">{quote ? t('gone', { quote }) : t('goneUnquoted')}</p>;
}

/** Below a text: what is said about the whole of it, or of blocks that are gone; and the ways to say something. */
export function WholeComments({ locale, editors }: { locale: Locale; editors: Editors }) {
  const t = useTranslations('comments');
  const { talks, composing, compose, perform, more, mayComment } = useComments();
  const addButton = useRef<HTMLButtonElement>(null);
  const body = useWriting(({ draft }) => draft[locale].body);
  const isWritten = useWriting(({ texts }) => texts[locale].version > 0);
  const talk = talks[locale];
  const keys = new Set(body.content.map(keyOf));
  const threads = talk.threads.filter(({ block }) => block === null || !keys.has(block));
  const writing = composing?.locale === locale && composing.block === null;
  if (!isWritten) return null;
  const leave = () => {
    compose(null);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  return (
    <section
      id={`${locale}.comments`}
      tabIndex={-1}
      aria-label={t('wholeOf', { locale })}
      className="grid gap-2.5 text-[0.8125rem]"
    >
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold">{t('count', { count: talk.total })}</span>
        {mayComment ? (
          <span className="flex">
            <CommentOnBlock locale={locale} editor={editors[locale]} />
            <Button
              ref={addButton}
              type="button"
              small
              look="quiet"
              onClick={() => compose({ locale, block: null })}
            >
              {t('addWhole')}
            </Button>
          </span>
        ) : null}
      </p>
      {threads.map((thread) => (
        <div key={thread.id} className="body-comments grid gap-1">
          <Gone thread={thread} />
          <ThreadView thread={thread} locale={locale} />
        </div>
      ))}
      {writing ? (
        <div className="body-comments">
          <CommentForm
            label={t('whole')}
            onCancel={leave}
            onSend={async (text) => {
              const refused = await perform({ do: 'add', locale, input: { text, block: null } });
              if (refused.length === 0) leave();
              return refused;
            }}
          />
        </div>
      ) : null}
      {talk.page < talk.pages ? (
        <Button type="button" small className="w-fit" onClick={() => void more(locale)}>
          {t('more')}
        </Button>
      ) : null}
      <SettledComments locale={locale} />
    </section>
  );
}

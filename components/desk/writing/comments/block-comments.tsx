'use client';

import './comments.css';
import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { focusBlock } from '../beside/places.ts';
import { CommentForm } from './comment-form.tsx';
import { useComments } from './comments-store.ts';
import { ThreadView } from './thread-view.tsx';

/** Below a block: what is said about it, and where something is being said. */
export function BlockComments({
  editor,
  locale,
  blockKey,
}: {
  editor: Editor;
  locale: Locale;
  blockKey: string;
}) {
  const t = useTranslations('comments');
  const desk = useLocale();
  const { talks, composing, compose, perform } = useComments();
  const threads = talks[locale].threads.filter(({ block }) => block === blockKey);
  const writing = composing?.locale === locale && composing.block === blockKey;
  const id = `${locale}.block.${blockKey}`;
  const section = useRef<HTMLElement>(null);
  // The text comes later than the page: an address that names a comment is followed when it is there.
  useEffect(() => {
    if (location.hash !== `#${id}`) return;
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'center' });
  }, [id]);
  if (threads.length === 0 && !writing) return null;
  const leave = () => {
    compose(null);
    focusBlock(editor, blockKey);
  };
  return (
    <section
      ref={section}
      id={id}
      lang={desk}
      aria-label={t('block')}
      tabIndex={-1}
      className="body-comments grid gap-2.5"
    >
      {threads.map((thread) => (
        <ThreadView key={thread.id} thread={thread} locale={locale} />
      ))}
      {writing ? (
        <CommentForm
          label={t('block')}
          onCancel={leave}
          onSend={async (text) => {
            const refused = await perform({ do: 'add', locale, input: { text, block: blockKey } });
            if (refused.length === 0) leave();
            return refused;
          }}
        />
      ) : null}
    </section>
  );
}

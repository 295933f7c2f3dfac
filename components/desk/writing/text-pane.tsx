'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import type { Body } from '../../../lib/text/document.ts';
import { BodyEditor } from '../editor/body-editor.tsx';
import { Asides } from './beside/asides.tsx';
import { onPairKey } from './beside/keys.ts';
import type { useBeside } from './beside/use-beside.ts';
import { useComments } from './comments/comments-store.ts';
import { onCommentKey } from './comments/keys.ts';
import { WholeComments } from './comments/whole-comments.tsx';
import { FieldIssue } from './field.tsx';
import { HeadlineField, SapoField } from './headline-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { afterWriting } from './pairs.ts';
import { PaneHead } from './pane-head.tsx';
import { SlugField } from './slug-field.tsx';
import { useWriting, useWritingStore } from './writing-store.ts';

type Props = { locale: Locale; beside: ReturnType<typeof useBeside> };

/** One language of the article. Its rows stand on the same lines as those of the other language. */
export function TextPane({ locale, beside }: Props) {
  return (
    <section data-pane={locale} aria-labelledby={`${locale}-pane`} className="writing-pane">
      <PaneHead locale={locale} editors={beside.editors} />
      <HeadlineField locale={locale} />
      <SlugField locale={locale} />
      <SapoField locale={locale} />
      <PaneBody locale={locale} beside={beside} />
      <div className="grid content-start gap-3">
        <WholeComments locale={locale} editors={beside.editors} />
        <MoreFields locale={locale} />
      </div>
    </section>
  );
}

/** The text itself; it hears of the body, so that a letter draws nothing anew but itself. */
function PaneBody({ locale, beside }: Props) {
  const t = useTranslations('editor');
  const store = useWritingStore();
  const [first] = useState(() => store.get().draft[locale].body);
  const editable = useWriting((state) => state.may.editText);
  const change = useCallback(
    (next: Body) => store.set(afterWriting(store.get(), locale, next)),
    [store, locale],
  );
  const heard = useCallback(
    (hear: (body: Body) => void) => {
      const tell = () => hear(store.get().draft[locale].body);
      tell();
      return store.subscribe(tell);
    },
    [store, locale],
  );
  const facing = useCallback(() => store.get().draft[otherLocale(locale)].body, [store, locale]);
  const { compose, mayComment } = useComments();
  const editor = beside.editors[locale];
  const language = t(`languages.${locale}`);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the text inside
    <div
      id={`${locale}.body`}
      onKeyDown={(event) => {
        onPairKey(event, { locale, store, ...beside });
        if (mayComment) onCommentKey(event, { locale, editor, compose });
      }}
    >
      <BodyEditor
        name={`${locale}.body`}
        locale={locale}
        label={t('bodyOf', { language })}
        body={first}
        heard={heard}
        editable={editable}
        facing={facing}
        onEditor={(editor) => beside.register(locale, editor)}
        onChange={change}
      />
      {editor ? <Asides editor={editor} locale={locale} layout={beside.layouts[locale]} /> : null}
      <FieldIssue part={locale} field="body" />
    </div>
  );
}

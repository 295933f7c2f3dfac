'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import type { Body } from '../../../lib/text/document.ts';
import { BodyEditor } from '../editor/body-editor.tsx';
import { FieldIssue } from './field.tsx';
import { HeadlineField, SapoField } from './headline-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { PaneHead } from './pane-head.tsx';
import { SlugField } from './slug-field.tsx';
import { useWriting, useWritingStore } from './writing-store.ts';

/** One language of the article. Its rows stand on the same lines as those of the other language. */
export function TextPane({
  locale,
  onEditor,
}: {
  locale: Locale;
  onEditor: (locale: Locale, editor: Editor) => void;
}) {
  const t = useTranslations('editor');
  const store = useWritingStore();
  const body = useWriting((state) => state.draft[locale].body);
  const editable = useWriting((state) => state.may.editText);
  const change = useCallback((next: Body) => store.patch(locale, { body: next }), [store, locale]);
  const facing = useCallback(() => store.get().draft[otherLocale(locale)].body, [store, locale]);
  const language = t(`languages.${locale}`);
  return (
    <section data-pane={locale} aria-labelledby={`${locale}-pane`} className="writing-pane">
      <PaneHead locale={locale} />
      <HeadlineField locale={locale} />
      <SlugField locale={locale} />
      <SapoField locale={locale} />
      <div id={`${locale}.body`}>
        <BodyEditor
          name={`${locale}.body`}
          locale={locale}
          label={t('bodyOf', { language })}
          body={body}
          editable={editable}
          facing={facing}
          onEditor={(editor) => onEditor(locale, editor)}
          onChange={change}
        />
        <FieldIssue part={locale} field="body" />
      </div>
      <MoreFields locale={locale} />
    </section>
  );
}

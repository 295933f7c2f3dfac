'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { boxLimits } from '../../../lib/text/document-size.ts';
import { normaliseLine } from '../../../lib/text/normalise.ts';
import { OneField, onEnter, oneFieldClass } from './one-field.tsx';
import { useTextLocale } from './text-locale.ts';

/** Who said what the quotation quotes in which the cursor stands; text that is no quotation becomes one. */
export function SourceForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('bodyEditor.sourceForm');
  const id = useId();
  const lang = useTextLocale();
  const present: unknown = editor.getAttributes('blockquote').source;
  const [source, setSource] = useState(typeof present === 'string' ? present : '');
  const apply = () => {
    editor
      .chain()
      .focus()
      .quoteFrom(normaliseLine(source) || null)
      .run();
    onDone();
  };
  return (
    <OneField id={id} label={t('source')} apply={t('apply')} onApply={apply}>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        lang={lang}
        maxLength={boxLimits.source}
        value={source}
        placeholder={t('example')}
        onChange={(event) => setSource(event.target.value)}
        onKeyDown={onEnter(apply)}
        className={oneFieldClass}
      />
    </OneField>
  );
}

'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { boxLimits } from '../../../lib/text/document-size.ts';
import { normaliseLine } from '../../../lib/text/normalise.ts';
import { Button } from '../../ui/button.tsx';
import { controlClass } from '../../ui/field.tsx';
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
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {t('source')}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        lang={lang}
        maxLength={boxLimits.source}
        value={source}
        placeholder={t('example')}
        onChange={(event) => setSource(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          apply();
        }}
        className={`${controlClass} min-h-7 min-w-40 flex-1 py-0.5 text-sm`}
      />
      <Button type="button" small onClick={apply}>
        {t('apply')}
      </Button>
    </div>
  );
}

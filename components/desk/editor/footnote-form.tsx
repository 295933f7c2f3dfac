'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { noteLimit } from '../../../lib/text/document-size.ts';
import { Button } from '../../ui/button.tsx';
import { controlClass } from '../../ui/field.tsx';
import { useTextLocale } from './text-locale.ts';

/** The words of a footnote: a new one where the cursor stands, or the one that is selected. */
export function FootnoteForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('bodyEditor.footnoteForm');
  const id = useId();
  const lang = useTextLocale();
  const present: unknown = editor.getAttributes('footnote').note;
  const [note, setNote] = useState(typeof present === 'string' ? present : '');
  const apply = () => {
    if (note.trim()) editor.chain().focus().setFootnote(note.trim()).run();
    onDone();
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {t('note')}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        lang={lang}
        rows={1}
        maxLength={noteLimit}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          apply();
        }}
        className={`${controlClass} field-sizing-content min-h-7 min-w-40 flex-1 py-0.5 text-sm`}
      />
      <Button type="button" small onClick={apply}>
        {t('apply')}
      </Button>
      {present ? (
        <Button
          type="button"
          small
          look="quiet"
          onClick={() => {
            editor.chain().focus().deleteSelection().run();
            onDone();
          }}
        >
          {t('remove')}
        </Button>
      ) : null}
    </div>
  );
}

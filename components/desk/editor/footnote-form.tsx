'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { noteLimit } from '../../../lib/text/document-size.ts';
import { OneField, onEnter, oneFieldClass } from './one-field.tsx';
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
  const remove = () => {
    editor.chain().focus().deleteSelection().run();
    onDone();
  };
  return (
    <OneField
      id={id}
      label={t('note')}
      apply={t('apply')}
      onApply={apply}
      remove={t('remove')}
      onRemove={present ? remove : undefined}
    >
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        lang={lang}
        rows={1}
        maxLength={noteLimit}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={onEnter(apply)}
        className={`${oneFieldClass} field-sizing-content`}
      />
    </OneField>
  );
}

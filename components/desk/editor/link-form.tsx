'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { addressOf } from './link.ts';
import { OneField, onEnter, oneFieldClass } from './one-field.tsx';

/** Where the selected words lead. It stands inside the article's form, so Enter is taken here and no form is nested. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('bodyEditor.linkForm');
  const id = useId();
  const present: unknown = editor.getAttributes('link').href;
  const [typed, setTyped] = useState(typeof present === 'string' ? present : '');
  const [wrong, setWrong] = useState(false);
  const apply = () => {
    const href = addressOf(typed);
    if (!href) return setWrong(true);
    const { empty } = editor.state.selection;
    const edit = editor.chain().focus();
    // Nothing is selected and no link is here: the address itself becomes the words.
    if (empty && !present)
      edit
        .insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    else edit.linkTo(href).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().unlink().run();
    onDone();
  };
  return (
    <OneField
      id={id}
      label={t('address')}
      apply={t('apply')}
      onApply={apply}
      remove={t('remove')}
      onRemove={present ? remove : undefined}
      error={wrong ? t('wrong') : null}
    >
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        inputMode="url"
        autoComplete="off"
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
        onKeyDown={onEnter(apply)}
        className={oneFieldClass}
      />
    </OneField>
  );
}

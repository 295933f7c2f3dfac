'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { controlClass, FieldError } from '../../ui/field.tsx';
import { addressOf } from './link.ts';

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
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {t('address')}
      </label>
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
      {present ? (
        <Button
          type="button"
          small
          look="quiet"
          onClick={() => {
            editor.chain().focus().unlink().run();
            onDone();
          }}
        >
          {t('remove')}
        </Button>
      ) : null}
      {wrong ? (
        <div className="w-full">
          <FieldError id={id}>{t('wrong')}</FieldError>
        </div>
      ) : null}
    </div>
  );
}

'use client';

import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { controlClass } from '../../ui/field.tsx';

const offered = ['en', 'vi', 'fr', 'zh', 'ja', 'ko', 'ru', 'de', 'lo', 'th', 'la'];

/** Which language the selected words are in. */
export function ForeignForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('bodyEditor.foreignForm');
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const id = useId();
  const present: unknown = editor.getAttributes('foreign').lang;
  const [lang, setLang] = useState(typeof present === 'string' ? present : 'en');
  const choices = offered.includes(lang) ? offered : [lang, ...offered];
  const nothing = editor.state.selection.empty && !present;
  if (nothing) return <p className="text-soft text-sm">{t('selectFirst')}</p>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {t('language')}
      </label>
      <select
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        value={lang}
        onChange={(event) => setLang(event.target.value)}
        className={`${controlClass} min-h-7 w-auto py-0.5 text-sm`}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names.of(choice)}
          </option>
        ))}
      </select>
      <Button
        type="button"
        small
        onClick={() => {
          editor.chain().focus().setForeign(lang).run();
          onDone();
        }}
      >
        {t('apply')}
      </Button>
      {present ? (
        <Button
          type="button"
          small
          look="quiet"
          onClick={() => {
            editor.chain().focus().unsetForeign().run();
            onDone();
          }}
        >
          {t('remove')}
        </Button>
      ) : null}
    </div>
  );
}

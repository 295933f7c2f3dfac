'use client';

import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { controlClass } from '../../ui/field.tsx';
import { OneField } from './one-field.tsx';

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
  const apply = () => {
    editor.chain().focus().setForeign(lang).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().unsetForeign().run();
    onDone();
  };
  return (
    <OneField
      id={id}
      label={t('language')}
      apply={t('apply')}
      onApply={apply}
      remove={t('remove')}
      onRemove={present ? remove : undefined}
    >
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
    </OneField>
  );
}

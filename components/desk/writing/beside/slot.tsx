'use client';

import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '../../../../lib/i18n/locales.ts';
import { Button } from '../../../ui/button.tsx';
import type { Slot as Place } from '../../editor/beside.ts';
import { leftOut, sourceOf } from '../pairs.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { beginCounterpart } from './places.ts';

/** Where the other language has a block and this one has none: it can be written here, or left out on purpose. */
export function Slot({ editor, locale, place }: { editor: Editor; locale: Locale; place: Place }) {
  const t = useTranslations('editor.beside');
  const store = useWritingStore();
  const { key, row } = place;
  const other = otherLocale(locale);
  const isTranslation = useWriting(({ original }) => original === other);
  const out = useWriting(({ draft }) => draft.pairs.leftOut.includes(key));
  const source = useWriting((state) => (isTranslation ? (sourceOf(state, key)?.said ?? '') : ''));
  const wordless = useWriting((state) => isTranslation && sourceOf(state, key)?.type === 'image');
  const editable = useWriting(({ may }) => may.editText);
  const write = () => {
    if (out) store.set(leftOut(store.get(), key));
    beginCounterpart(editor, store.get().draft[other].body, key, place.before);
  };
  const said = isTranslation ? (out ? t('leftOut') : t(`missing.${locale}`)) : t(`only.${other}`);
  return (
    <fieldset
      lang={useLocale()}
      aria-label={t('slot', { row })}
      data-out={out || undefined}
      className="body-slot-box flex flex-wrap items-center gap-x-2"
    >
      <p className="min-w-0 flex-1 basis-40 text-soft">{said}</p>
      {source && !wordless ? (
        <p lang={other} className="body-slot-source order-last w-full">
          {source}
        </p>
      ) : null}
      {editable ? (
        <p className="-mr-2 flex flex-wrap">
          <Button type="button" small look="quiet" onClick={write}>
            {t('write')}
          </Button>
          {isTranslation ? (
            <Button
              type="button"
              small
              look="quiet"
              aria-pressed={out}
              onClick={() => store.set(leftOut(store.get(), key))}
            >
              {t('leaveOut')}
            </Button>
          ) : null}
        </p>
      ) : null}
    </fieldset>
  );
}

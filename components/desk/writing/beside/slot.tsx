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
      {editable ? (
        <button
          type="button"
          onClick={write}
          className="group min-h-6 min-w-0 flex-1 basis-40 cursor-pointer text-left text-soft hover:text-ink"
        >
          {said}{' '}
          <span className="underline decoration-edge underline-offset-2 group-hover:decoration-ink">
            {t('write')}
          </span>
        </button>
      ) : (
        <p className="text-soft">{said}</p>
      )}
      {editable && isTranslation ? (
        <Button
          type="button"
          small
          look="quiet"
          aria-pressed={out}
          className="-mr-2"
          onClick={() => store.set(leftOut(store.get(), key))}
        >
          {t('leaveOut')}
        </Button>
      ) : null}
      {source && !wordless ? (
        <p lang={other} className="body-slot-source w-full">
          {source}
        </p>
      ) : null}
    </fieldset>
  );
}

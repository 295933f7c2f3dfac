'use client';

import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { stretchesOf } from '../../../../lib/text/difference.ts';
import { Button } from '../../../ui/button.tsx';
import { sourceOf, standingOn, stillRight } from '../pairs.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { focusBlock, keyAtCursor } from './places.ts';

/** The original's words as they were and as they are. */
function Changes({ before, after, lang }: { before: string; after: string; lang: string }) {
  const elements = { same: 'span', gone: 'del', new: 'ins' } as const;
  return (
    <p lang={lang} className="whitespace-pre-wrap font-serif leading-[1.6]">
      {stretchesOf(before, after).map(({ kind, text }, index) => {
        const Element = elements[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
        return <Element key={index}>{text}</Element>;
      })}
    </p>
  );
}

/** Below a block of the translation: what its original says now that it did not say then. */
export function Note({ editor, blockKey: key }: { editor: Editor; blockKey: string }) {
  const t = useTranslations('editor.beside');
  const store = useWritingStore();
  const original = useWriting((state) => state.original);
  const caught = useWriting((state) => !standingOn(state).behind.includes(key));
  const before = useWriting(({ catchingUp, draft }) => catchingUp[key] ?? draft.pairs.matches[key] ?? '');
  const now = useWriting((state) => sourceOf(state, key)?.said ?? '');
  const isPhoto = useWriting((state) => sourceOf(state, key)?.type === 'image');
  const editable = useWriting(({ may }) => may.editText);
  // What was changed stays in sight while its translation is being mended.
  useEffect(() => {
    if (!caught) return;
    const left = () => {
      if (editor.isFocused && keyAtCursor(editor) === key) return;
      const { [key]: _, ...catchingUp } = store.get().catchingUp;
      store.set({ catchingUp });
    };
    editor.on('selectionUpdate', left);
    editor.on('blur', left);
    return () => {
      editor.off('selectionUpdate', left);
      editor.off('blur', left);
    };
  }, [caught, editor, key, store]);
  return (
    <fieldset lang={useLocale()} aria-label={t('note')} className="body-note">
      <p className="font-semibold text-warn">{caught ? t('caughtUp') : t(`changed.${original}`)}</p>
      {isPhoto ? <p>{t('otherPhoto')}</p> : <Changes before={before} after={now} lang={original} />}
      {editable && !caught ? (
        <p className="-mx-2">
          <Button
            type="button"
            small
            look="quiet"
            title={`${t('stillRight')} (Ctrl+Alt+Y)`}
            aria-keyshortcuts="Control+Alt+Y Meta+Alt+Y"
            onClick={() => {
              store.set(stillRight(store.get(), key));
              focusBlock(editor, key);
            }}
          >
            {t('stillRight')}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}

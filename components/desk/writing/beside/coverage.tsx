'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Editors } from '../help/editors.ts';
import { calledMinor, sideBySide, standingOn } from '../pairs.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { focusBlock } from './places.ts';

const link = 'cursor-pointer underline decoration-edge underline-offset-2 hover:decoration-ink';

/** How far a translation is, beside its name: blocks translated, left out, and behind; the last leads to the first of them. */
export function Coverage({ locale, editors }: { locale: Locale; editors: Editors }) {
  const t = useTranslations('editor.beside');
  const shown = useWriting((state) => state.original !== locale && sideBySide(state));
  const total = useWriting((state) => (shown ? standingOn(state).total : 0));
  const translated = useWriting((state) => (shown ? standingOn(state).translated : 0));
  const out = useWriting((state) => (shown ? standingOn(state).leftOut.length : 0));
  const behind = useWriting((state) => (shown ? standingOn(state).behind.length : 0));
  const first = useWriting((state) => (shown ? standingOn(state).behind[0] : undefined));
  if (total === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-2.5 text-[0.8125rem] text-soft" data-coverage="">
      <span>{t('coverage', { translated, total })}</span>
      {out > 0 ? <span>{t('outCount', { count: out })}</span> : null}
      {first !== undefined ? (
        <button
          type="button"
          className={`${link} min-h-6 text-warn`}
          onClick={() => {
            const editor = editors[locale];
            if (editor) focusBlock(editor, first);
          }}
        >
          {t('behind', { count: behind })}
        </button>
      ) : null}
    </span>
  );
}

/** Whether the changes to the original are such that no translation need follow; asked once there are any that one would. */
export function MinorChange({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.beside');
  const store = useWritingStore();
  const minor = useWriting((state) => state.beforeMinor !== null);
  const asked = useWriting(
    (state) =>
      state.original === locale &&
      state.may.editText &&
      sideBySide(state) &&
      (state.beforeMinor !== null || standingOn(state).behind.length > 0),
  );
  // A save settles what was asked; whoever stands on the box stays there.
  const [held, setHeld] = useState(false);
  if (!asked && !held) return null;
  return (
    <label className="flex min-h-6 items-center gap-2 text-[0.8125rem]">
      <input
        type="checkbox"
        checked={minor}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        onChange={(event) => store.set(calledMinor(store.get(), event.target.checked))}
        className="size-4 accent-(--ink)"
      />
      {t('minor')}
    </label>
  );
}

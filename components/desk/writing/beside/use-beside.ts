'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { type Locale, locales, otherLocale } from '../../../../lib/i18n/locales.ts';
import { type Beside, isCaretAhead, setBeside, shownIn } from '../../editor/beside.ts';
import { placesOf } from '../../editor/block-keys.ts';
import { spacesFor } from '../alignment.ts';
import type { Editors } from '../help/editors.ts';
import { sideBySide, standingOn } from '../pairs.ts';
import type { WritingState } from '../writing-state.ts';
import { useWritingStore } from '../writing-store.ts';
import { layoutOf, nothingBeside } from './layout.ts';

type Layouts = Record<Locale, Beside>;

/** Keys of the blocks about which something is said. */
export type TalkedOf = Record<Locale, readonly string[]>;

/** Both panes stand beside each other from this width on; see writing.css. */
const wide = '(width >= 68.75rem)';

/** So many frames a caret that the browser has moved is waited for. */
const patience = 20;

const none: Layouts = { vi: nothingBeside, en: nothingBeside };

function pairedLayouts(state: WritingState, editors: Record<Locale, Editor>): Layouts {
  if (!sideBySide(state)) return none;
  const { original } = state;
  const translation = otherLocale(original);
  const standing = standingOn(state);
  const [source, text] = [original, translation].map((locale) => placesOf(editors[locale].state.doc));
  const notes = [...new Set([...standing.behind, ...Object.keys(state.catchingUp)])];
  const layout = layoutOf(source ?? [], text ?? [], standing, notes);
  return { ...none, [original]: layout.source, [translation]: layout.text };
}

/** Blocks about which something is said have room for it, also where the texts are not laid side by side. */
const withTalks = ({ vi, en }: Layouts, talks: TalkedOf): Layouts => ({
  vi: { ...vi, talks: talks.vi },
  en: { ...en, talks: talks.en },
});

function align({ vi, en }: Record<Locale, Editor>): void {
  const [one, other] = [shownIn(vi), shownIn(en)];
  const spaces = matchMedia(wide).matches ? spacesFor(one.shown, other.shown) : { one: [], other: [] };
  for (const [place, thing] of one.shown.entries()) thing.setSpace(spaces.one[place] ?? 0);
  for (const [place, thing] of other.shown.entries()) thing.setSpace(spaces.other[place] ?? 0);
  one.apply();
  other.apply();
}

/**
 * Lays both texts side by side while they are written: pairs on one line, a slot where one has no counterpart, a note where the
 * original has changed.
 */
export function useBeside(talks: TalkedOf) {
  const store = useWritingStore();
  const talked = useRef(talks);
  const [again, setAgain] = useState<() => void>();
  useEffect(() => {
    talked.current = talks;
    again?.();
  }, [talks, again]);
  const [editors, setEditors] = useState<Editors>({});
  const [layouts, setLayouts] = useState(none);
  const [register] = useState(() => (locale: Locale, editor: Editor) => {
    store.editors[locale] = editor;
    setEditors((now) => ({ ...now, [locale]: editor }));
  });
  useEffect(() => {
    const { vi, en } = editors;
    if (!vi || !en) return;
    const both = { vi, en };
    let frame = 0;
    let shown = '';
    let moved = false;
    let waited = 0;
    const lay = () => {
      if (vi.isDestroyed || en.isDestroyed) return;
      if (waited < patience && (isCaretAhead(vi) || isCaretAhead(en))) {
        waited += 1;
        soon();
        return;
      }
      waited = 0;
      const next = withTalks(pairedLayouts(store.get(), both), talked.current);
      const said = JSON.stringify(next);
      if (said !== shown) {
        for (const locale of locales) setBeside(both[locale], next[locale]);
        setLayouts(next);
      }
      // Measuring is dear: most letters move nothing.
      if (said !== shown || moved) align(both);
      shown = said;
      moved = false;
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(lay);
    };
    const resized = new ResizeObserver(() => {
      moved = true;
      soon();
    });
    for (const editor of [vi, en]) {
      editor.on('update', soon);
      // With the tools above it, whose panels push the text down.
      resized.observe(editor.view.dom.closest('.body-editor') ?? editor.view.dom);
    }
    const stop = store.subscribe(soon);
    setAgain(() => soon);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      stop();
      for (const editor of [vi, en]) editor.off('update', soon);
    };
  }, [editors, store]);
  return { editors, layouts, register };
}

'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
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

/** Both panes stand beside each other from this width on; see writing.css. */
const wide = '(width >= 68.75rem)';

/** So many frames a caret that the browser has moved is waited for. */
const patience = 20;

const none: Layouts = { vi: nothingBeside, en: nothingBeside };

function layoutsOn(state: WritingState, editors: Record<Locale, Editor>): Layouts {
  if (!sideBySide(state)) return none;
  const { original } = state;
  const translation = otherLocale(original);
  const standing = standingOn(state);
  const [source, text] = [original, translation].map((locale) => placesOf(editors[locale].state.doc));
  const notes = [...new Set([...standing.behind, ...Object.keys(state.catchingUp)])];
  const layout = layoutOf(source ?? [], text ?? [], standing, notes);
  return { ...none, [original]: layout.source, [translation]: layout.text };
}

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
export function useBeside() {
  const store = useWritingStore();
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
      const next = layoutsOn(store.get(), both);
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
    soon();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      stop();
      for (const editor of [vi, en]) editor.off('update', soon);
    };
  }, [editors, store]);
  return { editors, layouts, register };
}

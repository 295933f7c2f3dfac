'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { measure, setSpaces } from '../editor/spacing.ts';
import { spacesFor } from './alignment.ts';

/** Both panes stand beside each other from this width on; see writing.css. */
const sideBySide = '(width >= 68.75rem)';

function align(vi: Editor, en: Editor, wanted: boolean): void {
  if (vi.isDestroyed || en.isDestroyed) return;
  const spaces =
    wanted && matchMedia(sideBySide).matches
      ? spacesFor(measure(vi.view), measure(en.view))
      : { one: [], other: [] };
  setSpaces(vi.view, spaces.one);
  setSpaces(en.view, spaces.other);
}

/**
 * Keeps the blocks of both texts on the same lines while they are written.
 * @param wanted Whether to; otherwise each text stands by itself.
 * @returns what each pane tells its editor to.
 */
export function useAlignment(wanted: boolean) {
  const [editors, setEditors] = useState<Partial<Record<Locale, Editor>>>({});
  const [register] = useState(
    () => (locale: Locale, editor: Editor) => setEditors((now) => ({ ...now, [locale]: editor })),
  );
  useEffect(() => {
    const { vi, en } = editors;
    if (!vi || !en) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => align(vi, en, wanted));
    };
    const resized = new ResizeObserver(soon);
    for (const editor of [vi, en]) {
      editor.on('update', soon);
      // With the tools above it, whose panels push the text down.
      resized.observe(editor.view.dom.closest('.body-editor') ?? editor.view.dom);
    }
    soon();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      for (const editor of [vi, en]) editor.off('update', soon);
    };
  }, [editors, wanted]);
  return register;
}

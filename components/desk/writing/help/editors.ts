import type { Editor } from '@tiptap/core';
import { useCallback, useState } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';

/** The editors of both texts, as far as they are there. */
export type Editors = Partial<Record<Locale, Editor>>;

/** Gathers the editors as their panes tell of them. */
export function useEditors(): [Editors, (locale: Locale, editor: Editor) => void] {
  const [editors, setEditors] = useState<Editors>({});
  const add = useCallback(
    (locale: Locale, editor: Editor) => setEditors((now) => ({ ...now, [locale]: editor })),
    [],
  );
  return [editors, add];
}

/** Brings the pane of a language to the front where only one shows at a time. */
export function bringToFront(locale: Locale): void {
  const view = document.getElementById(`view-${locale}`);
  if (view instanceof HTMLInputElement) view.checked = true;
}

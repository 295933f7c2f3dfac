import type { Editor } from '@tiptap/core';
import type { Locale } from '../../../../lib/i18n/locales.ts';

/** The editors of both texts, as far as they are there. */
export type Editors = Partial<Record<Locale, Editor>>;

/** Brings the pane of a language to the front where only one shows at a time. */
export function bringToFront(locale: Locale): void {
  const view = document.getElementById(`view-${locale}`);
  if (view instanceof HTMLInputElement) view.checked = true;
}

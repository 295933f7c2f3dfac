import type { Locale } from '../../../../lib/i18n/locales.ts';
import { blockAt } from '../../editor/others.ts';
import type { Other } from '../article-view.ts';
import type { WritingStore } from '../writing-store.ts';

const localeOf = (pane: string | undefined): Locale | null => (pane === 'vi' || pane === 'en' ? pane : null);

/** Where on the screen somebody writes: the part that has the focus, and the block of its body that has the caret. */
export function placeNow(store: WritingStore): Pick<Other, 'part' | 'block'> {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || !at.closest('.writing')) return { part: null, block: null };
  const locale = localeOf(at.closest<HTMLElement>('[data-pane]')?.dataset.pane);
  if (!locale) return { part: at.closest('.writing-rail') ? 'shared' : null, block: null };
  const editor = store.editors[locale];
  return { part: locale, block: editor?.isFocused ? blockAt(editor.state) : null };
}

import type { KeyboardEvent } from 'react';
import { type Locale, otherLocale } from '../../../../lib/i18n/locales.ts';
import type { Beside } from '../../editor/beside.ts';
import type { Editors } from '../help/editors.ts';
import { jumpTo } from '../jump.ts';
import { leftOut, stillRight } from '../pairs.ts';
import type { WritingStore } from '../writing-store.ts';
import { beginCounterpart, focusBlock, keyAtCursor } from './places.ts';

type Where = { locale: Locale; editors: Editors; layouts: Record<Locale, Beside>; store: WritingStore };

/** Goes to the counterpart of the block in which the cursor stands; one that is missing is begun. */
function crossOver({ locale, editors, layouts, store }: Where, key: string): void {
  const other = otherLocale(locale);
  const editor = editors[other];
  if (!editor) return;
  jumpTo(`${other}.body`);
  if (focusBlock(editor, key)) return;
  const slot = layouts[other].slots.find((found) => found.key === key);
  if (slot) beginCounterpart(editor, store.get().draft[locale].body, key, slot.before);
}

/**
 * What the keyboard does with the pair in which the cursor stands, beside Ctrl and Alt, or ⌘ and ⌥: Enter goes to the other
 * language, O leaves the original's block out or not, Y says that the translation is still right.
 */
export function onPairKey(event: KeyboardEvent, where: Where): void {
  const { locale, editors, store } = where;
  const editor = editors[locale];
  if (!event.altKey || !(event.ctrlKey || event.metaKey) || !editor?.isFocused) return;
  const key = keyAtCursor(editor);
  if (!key) return;
  const { original, may } = store.get();
  if (event.code === 'Enter') crossOver(where, key);
  else if (event.code === 'KeyO' && may.editText && locale === original) store.set(leftOut(store.get(), key));
  else if (event.code === 'KeyY' && may.editText && locale !== original)
    store.set(stillRight(store.get(), key));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

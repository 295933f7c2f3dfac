import type { Editor } from '@tiptap/core';
import type { KeyboardEvent } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { keyAtCursor } from '../beside/places.ts';
import type { Comments } from './comments-store.ts';

/** Ctrl or ⌘ with Alt and M begins a comment on the block in which the cursor stands. */
export function onCommentKey(
  event: KeyboardEvent,
  where: { locale: Locale; editor: Editor | undefined; compose: Comments['compose'] },
): void {
  const { locale, editor, compose } = where;
  if (!event.altKey || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyM' || !editor?.isFocused)
    return;
  const block = keyAtCursor(editor);
  if (!block) return;
  // What is typed before the comment can be written must not go into the text.
  editor.commands.blur();
  compose({ locale, block });
  event.preventDefault();
}

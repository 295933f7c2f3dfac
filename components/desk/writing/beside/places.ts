import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { keyOf } from '../../../../lib/text/block-keys.ts';
import type { Body } from '../../../../lib/text/document.ts';
import { emptyCounterpart } from '../../../../lib/text/empty-counterpart.ts';
import { placesOf } from '../../editor/block-keys.ts';

/** The key of the block in which the cursor stands. */
export function keyAtCursor({ state }: Editor): string | null {
  const { $from } = state.selection;
  return placesOf(state.doc)[$from.index(0)]?.key ?? null;
}

function focusAt(editor: Editor, at: number): void {
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      const block = tr.doc.nodeAt(at);
      tr.setSelection(
        block?.isAtom ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(at + 1)),
      ).scrollIntoView();
      return true;
    })
    .run();
}

/** Puts the cursor into the block with a key; false when the text has none. */
export function focusBlock(editor: Editor, key: string): boolean {
  const place = placesOf(editor.state.doc).find((found) => found.key === key);
  if (place) focusAt(editor, place.from);
  return place !== undefined;
}

/** Begins the counterpart of the other text's block with a key, before a block of this text, and puts the cursor into it. */
export function beginCounterpart(editor: Editor, other: Body, key: string, before: number): void {
  const block = other.content.find((found) => keyOf(found) === key);
  if (!block) return;
  const at = placesOf(editor.state.doc)[before]?.from ?? editor.state.doc.content.size;
  editor.commands.insertContentAt(at, emptyCounterpart(block), { updateSelection: false });
  focusBlock(editor, key);
}

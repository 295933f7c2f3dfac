import type { Editor } from '@tiptap/core';

/**
 * Takes over what is selected in the page right now. The browser tells the editor of a new selection only after a moment;
 * a shortcut that moves the focus elsewhere can be faster.
 */
export function readSelection({ view, commands }: Editor): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset ?? 0);
  const focus = view.posAtDOM(focusNode, focusOffset ?? 0);
  const { empty, from, to } = view.state.selection;
  // Nodes and cells are selected in ways the page knows nothing of.
  if (anchor === focus && !empty) return;
  const next = { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
  if (next.from !== from || next.to !== to) commands.setTextSelection(next);
}

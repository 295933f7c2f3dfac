import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Room below each block of the text, in pixels, so that the next one stands beside its counterpart. */
type Spaces = readonly number[];

const key = new PluginKey<Spaces>('spacing');

/** Lets blocks of the text stand lower than they would by themselves; the text is not changed by it. */
export const Spacing = Extension.create({
  name: 'spacing',
  addProseMirrorPlugins: () => [
    new Plugin<Spaces>({
      key,
      state: {
        init: () => [],
        apply: (tr, spaces) => (tr.getMeta(key) as Spaces | undefined) ?? spaces,
      },
      props: {
        decorations: (state) => {
          const spaces = key.getState(state) ?? [];
          const decorations: Decoration[] = [];
          state.doc.forEach((block, at, index) => {
            const space = spaces[index] ?? 0;
            if (space > 0)
              decorations.push(
                Decoration.node(at, at + block.nodeSize, { style: `--space-below: ${space}px` }),
              );
          });
          return DecorationSet.create(state.doc, decorations);
        },
      },
    }),
  ],
});

/** Where a text begins on the screen, and how high each of its blocks is by itself. */
export function measure(view: EditorView): { top: number; heights: number[] } {
  const heights: number[] = [];
  view.state.doc.forEach((_block, at) => {
    const shown = view.nodeDOM(at);
    heights.push(shown instanceof HTMLElement ? shown.getBoundingClientRect().height : 0);
  });
  return { top: view.dom.getBoundingClientRect().top, heights };
}

/** Sets the room below the blocks; nothing happens when it is as it was. */
export function setSpaces(view: EditorView, spaces: Spaces): void {
  const present = key.getState(view.state) ?? [];
  if (present.length === spaces.length && present.every((space, index) => space === spaces[index])) return;
  view.dispatch(view.state.tr.setMeta(key, spaces).setMeta('addToHistory', false));
}

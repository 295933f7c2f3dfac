import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Who writes in which block of the text. */
type Others = readonly { name: string; block: string | null }[];

const key = new PluginKey<Others>('others');

/** What a block is known by on every screen: its key, else its place. */
const nameOf = (state: EditorState, index: number): string =>
  (state.doc.maybeChild(index)?.attrs.key as string | null | undefined) ?? `#${index}`;

/** The block that has the caret. */
export const blockAt = (state: EditorState): string => nameOf(state, state.selection.$head.index(0));

/** Shows at a block who else is writing in it; the text is not changed by it. */
export const OthersAtWork = Extension.create({
  name: 'othersAtWork',
  addProseMirrorPlugins: () => [
    new Plugin<Others>({
      key,
      state: {
        init: () => [],
        apply: (tr, others) => (tr.getMeta(key) as Others | undefined) ?? others,
      },
      props: {
        decorations: (state) => {
          const others = key.getState(state) ?? [];
          if (others.length === 0) return DecorationSet.empty;
          const decorations: Decoration[] = [];
          state.doc.forEach((block, at, index) => {
            const here = others.filter((other) => other.block === nameOf(state, index));
            if (here.length === 0) return;
            const names = here.map(({ name }) => name).join(', ');
            decorations.push(
              Decoration.node(at, at + block.nodeSize, { class: 'block-with-others', 'data-others': names }),
            );
          });
          return DecorationSet.create(state.doc, decorations);
        },
      },
    }),
  ],
});

/** Says who else is in the text. */
export function setOthers(view: EditorView, others: Others): void {
  const present = key.getState(view.state) ?? [];
  if (JSON.stringify(present) === JSON.stringify(others)) return;
  view.dispatch(view.state.tr.setMeta(key, others).setMeta('addToHistory', false));
}

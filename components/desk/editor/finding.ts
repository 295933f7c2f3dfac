import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Exactness, type Found, placesOf } from '../../../lib/text/find.ts';
import { linesOf } from './lines.ts';

export type Sought = { words: string; how: Exactness };

type Finding = { sought: Sought; found: readonly Found[]; marks: DecorationSet };

const key = new PluginKey<Finding>('finding');
const nothing: Sought = { words: '', how: { cases: false, marks: false } };

/** Places that were found in a line that is still as it was. */
const known = new WeakMap<Node, { sought: Sought; places: Found[] }>();

function placesIn(node: Node, text: string, sought: Sought): Found[] {
  const kept = known.get(node);
  if (kept?.sought === sought) return kept.places;
  const places = placesOf(text, sought.words, sought.how);
  known.set(node, { sought, places });
  return places;
}

function look(doc: Node, sought: Sought): Finding {
  const found = sought.words
    ? linesOf(doc).flatMap(({ at, text, node }) =>
        placesIn(node, text, sought).map(({ from, to }) => ({ from: at + from, to: at + to })),
      )
    : [];
  const marks = found.map(({ from, to }) => Decoration.inline(from, to, { class: 'found' }));
  return { sought, found, marks: DecorationSet.create(doc, marks) };
}

/** What is found, and of it what is selected: the selection itself is not seen while the focus is elsewhere. */
function shown(state: EditorState): DecorationSet | undefined {
  const finding = key.getState(state);
  const { from, to } = state.selection;
  if (!finding?.found.some((place) => place.from === from && place.to === to)) return finding?.marks;
  return finding.marks.add(state.doc, [Decoration.inline(from, to, { class: 'found-now' })]);
}

/** Marks in the text what is sought. */
export const findingPlugin = () =>
  new Plugin<Finding>({
    key,
    state: {
      init: (_config, { doc }) => look(doc, nothing),
      apply: (tr, before) => {
        const sought = (tr.getMeta(key) as Sought | undefined) ?? before.sought;
        return tr.docChanged || sought !== before.sought ? look(tr.doc, sought) : before;
      },
    },
    props: { decorations: shown },
  });

/** Looks for something in a text; for nothing, to be done with it. */
export function seek({ view, isDestroyed }: Editor, sought: Sought = nothing): void {
  if (!isDestroyed) view.dispatch(view.state.tr.setMeta(key, sought).setMeta('addToHistory', false));
}

/** Where it stands, in the order of the text. */
export const foundIn = (state: EditorState): readonly Found[] => key.getState(state)?.found ?? [];

/** Writes something else at these places, as one step to undo; what is written has the marks of what stood there. */
export function replaceAt({ view }: Editor, places: readonly Found[], words: string): void {
  const { tr } = view.state;
  for (const { from, to } of places.toReversed())
    if (words) tr.insertText(words, from, to);
    else tr.delete(from, to);
  if (tr.docChanged) view.dispatch(closeHistory(tr));
}

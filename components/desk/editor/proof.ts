import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView, type Decoration as Mark } from '@tiptap/pm/view';
import type { House, Slip } from '../../../lib/text/proof/slip.ts';
import { slipsIn } from '../../../lib/text/proof/slips.ts';
import { linesOf } from './lines.ts';

const key = new PluginKey<DecorationSet>('proof');

/** How long the hands rest before the text is looked at, and how long looking may keep them waiting, in milliseconds. */
const rest = 600;
const atOnce = 6;

type Given = {
  house: House;
  /** Whether somebody has said that this is no slip. */
  dismissed: (slip: Slip) => boolean;
  /** Told the slips of the text when they have changed. */
  onSlips: (slips: readonly Slip[]) => void;
};

const marksIn = (state: EditorState): Mark[] => key.getState(state)?.find() ?? [];
const slipOf = (mark: Mark): Slip => (mark.spec as { slip: Slip }).slip;

/** Marks slips in the text while nobody is typing; the text is not changed by it. A line that stays as it is is not looked at again. */
export function proofPlugin({ house, dismissed, onSlips }: Given): Plugin<DecorationSet> {
  const known = new WeakMap<Node, Slip[]>();
  const slipsOf = (node: Node, text: string): Slip[] => {
    const found = known.get(node) ?? slipsIn(text, house);
    known.set(node, found);
    return found;
  };
  const look = (view: EditorView) => {
    const { doc, selection } = view.state;
    const placed = linesOf(doc).flatMap(({ at, text, node }) =>
      slipsOf(node, text)
        // What is being typed is not finished.
        .filter(({ from, to }) => !selection.empty || selection.head <= at + from || selection.head > at + to)
        .filter((slip) => !dismissed(slip))
        .map((slip) => ({ at, slip })),
    );
    const marks = placed.map(({ at, slip }) =>
      Decoration.inline(at + slip.from, at + slip.to, { class: `slip slip-${slip.kind}` }, { slip }),
    );
    view.dispatch(
      view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false),
    );
    onSlips(placed.map(({ slip }) => slip));
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks) => (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => key.getState(state) },
    view: (first) => {
      let timer: ReturnType<typeof setTimeout>;
      const soon = (view: EditorView) => {
        clearTimeout(timer);
        timer = setTimeout(() => (view.composing ? soon(view) : read(view)), rest);
      };
      const read = (view: EditorView) => {
        const until = performance.now() + atOnce;
        for (const { text, node } of linesOf(view.state.doc)) {
          if (known.has(node)) continue;
          slipsOf(node, text);
          if (performance.now() > until) {
            timer = setTimeout(() => read(view));
            return;
          }
        }
        look(view);
      };
      soon(first);
      return {
        update: (view, before) => {
          if (!before.doc.eq(view.state.doc) || !before.selection.eq(view.state.selection)) soon(view);
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });
}

/** Has the text looked at again, as when a slip was dismissed. */
export function withoutSlip({ view }: Editor, slip: Slip): void {
  const marks = key.getState(view.state);
  const same = (mark: Mark) => slipOf(mark).kind === slip.kind && slipOf(mark).found === slip.found;
  const left = marks?.remove(marks.find().filter(same));
  if (left) view.dispatch(view.state.tr.setMeta(key, left).setMeta('addToHistory', false));
}

/** The slip that the cursor stands in or at, or that is selected. */
export function slipHere({ state }: Editor): Slip | null {
  const { from, to } = state.selection;
  const mark = key.getState(state)?.find(from, to)[0];
  return mark ? slipOf(mark) : null;
}

/** Selects the next slip behind the cursor, from the end the first; false when there is none. */
export function toNextSlip(editor: Editor): boolean {
  const marks = marksIn(editor.state);
  const next = marks.find(({ from }) => from >= editor.state.selection.to) ?? marks[0];
  return next ? editor.chain().setTextSelection({ from: next.from, to: next.to }).focus().run() : false;
}

/** Selects a slip of the text. */
export function toSlip(editor: Editor, slip: Slip): void {
  const mark = marksIn(editor.state).find((found) => slipOf(found) === slip);
  if (mark) editor.chain().setTextSelection({ from: mark.from, to: mark.to }).focus().run();
}

/** Writes what a slip proposes, as one step to undo; nothing happens when the text there has changed. */
export function acceptSlip(editor: Editor, slip: Slip): void {
  const { state, view } = editor;
  const mark = marksIn(state).find((found) => slipOf(found) === slip);
  if (!mark || state.doc.textBetween(mark.from, mark.to) !== slip.found) return;
  const { tr } = state;
  if (slip.proposal) tr.insertText(slip.proposal, mark.from, mark.to);
  else tr.delete(mark.from, mark.to);
  view.dispatch(closeHistory(tr));
}

import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where the other language has a block and this text has none. */
export type Slot = {
  /** Key of the other language's block. */
  key: string;
  /** Index of the block of this text before which it stands. */
  before: number;
  row: number;
};

/** What stands between the blocks of a text, and how they are numbered; the text is not changed by it. */
export type Beside = {
  slots: readonly Slot[];
  /** Keys of blocks that have a note below them. */
  notes: readonly string[];
  /** Keys of blocks about which something is said below them. */
  talks?: readonly string[];
  /** The row of each block; empty where texts are not laid side by side. */
  rows: readonly number[];
};

type State = Beside & {
  /** Room below each block, in pixels, by its index. */
  spaces: readonly number[];
};

const key = new PluginKey<State>('beside');
const nothing: State = { slots: [], notes: [], talks: [], rows: [], spaces: [] };

const hasNote = ({ notes, talks = [] }: Beside, of: string): boolean =>
  notes.includes(of) || talks.includes(of);

const hosts = new WeakMap<Editor, Map<string, HTMLElement>>();

/** The element in the text that holds a slot (`slot:key`) or a note (`note:key`); what is in it is made elsewhere. */
export function hostOf(editor: Editor, id: string): HTMLElement {
  const ofEditor = hosts.get(editor) ?? new Map<string, HTMLElement>();
  hosts.set(editor, ofEditor);
  const host = ofEditor.get(id) ?? document.createElement('div');
  host.className = id.startsWith('slot:') ? 'body-aside body-slot' : 'body-aside';
  host.contentEditable = 'false';
  ofEditor.set(id, host);
  return host;
}

function decorationsOf(editor: Editor, { doc }: Editor['state'], beside: State): DecorationSet {
  const { slots, rows, spaces } = beside;
  const decorations: Decoration[] = [];
  const widget = (at: number, id: string, side: number) =>
    Decoration.widget(at, () => hostOf(editor, id), {
      key: id,
      side,
      stopEvent: () => true,
      ignoreSelection: true,
    });
  const at: number[] = [];
  doc.forEach((block, from, index) => {
    at.push(from);
    const to = from + block.nodeSize;
    const attributes: Record<string, string> = {};
    if (rows[index] !== undefined) attributes['data-row'] = String(rows[index]);
    if (spaces[index]) attributes.style = `--space-below: ${spaces[index]}px`;
    if (Object.keys(attributes).length > 0) decorations.push(Decoration.node(from, to, attributes));
    if (hasNote(beside, block.attrs.key)) decorations.push(widget(to, `note:${block.attrs.key}`, -100_000));
  });
  for (const [order, slot] of slots.entries()) {
    hostOf(editor, `slot:${slot.key}`).dataset.row = String(slot.row);
    decorations.push(widget(at[slot.before] ?? doc.content.size, `slot:${slot.key}`, order - 50_000));
  }
  return DecorationSet.create(doc, decorations);
}

/** Lets things stand between the blocks of the text, and blocks stand lower than they would by themselves. */
export const BesideText = Extension.create({
  name: 'beside',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<State>({
        key,
        state: {
          init: () => nothing,
          apply: (tr, state) => ({ ...state, ...(tr.getMeta(key) as Partial<State> | undefined) }),
        },
        props: {
          decorations: (state) => decorationsOf(editor, state, key.getState(state) ?? nothing),
        },
      }),
    ];
  },
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function change(editor: Editor, wanted: Partial<State>): void {
  const present = key.getState(editor.state) ?? nothing;
  const news = Object.entries(wanted).filter(([name, value]) => !same(value, present[name as keyof State]));
  if (news.length === 0) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, Object.fromEntries(news)).setMeta('addToHistory', false));
}

/** Sets what stands between the blocks; nothing happens when it is as it was. */
export const setBeside = (editor: Editor, beside: Beside): void => change(editor, beside);

/**
 * Whether the browser has put the caret where the editor has not heard of yet. Whatever the editor draws in this moment
 * puts the caret back to where it was.
 */
export function isCaretAhead({ view }: Editor): boolean {
  const selection = view.dom.ownerDocument.getSelection();
  const node = selection?.anchorNode;
  if (!node || !view.hasFocus() || !view.dom.contains(node)) return false;
  return view.posAtDOM(node, selection.anchorOffset) !== view.state.selection.anchor;
}

/** One thing in the text as it stands on the screen: a block with the note below it, or a slot. */
export type Shown = { row: number; top: number; setSpace: (space: number) => void };

const spaceOf = (host: HTMLElement) => Number.parseFloat(host.style.getPropertyValue('--space-below')) || 0;

/**
 * What stands in the text from top to bottom, each with where it would begin without the room given to what is above it.
 * @returns the things, and what gives them room once all of `setSpace` were called.
 */
export function shownIn(editor: Editor): { shown: Shown[]; apply: () => void } {
  const beside = key.getState(editor.state) ?? nothing;
  const { slots, rows, spaces } = beside;
  const wanted = editor.state.doc.children.map(() => 0);
  const hostSpaces = new Map<HTMLElement, number>();
  const found: (Shown & { space: number })[] = [];
  const onHost = (host: HTMLElement) => (space: number) => hostSpaces.set(host, space);
  const slot = ({ key: of, row }: Slot) => {
    const host = hostOf(editor, `slot:${of}`);
    found.push({ row, top: host.getBoundingClientRect().top, space: spaceOf(host), setSpace: onHost(host) });
  };
  editor.state.doc.forEach((block, at, index) => {
    for (const one of slots) if (one.before === index) slot(one);
    const dom = editor.view.nodeDOM(at);
    if (!(dom instanceof HTMLElement)) return;
    const note = hasNote(beside, block.attrs.key) ? hostOf(editor, `note:${block.attrs.key}`) : null;
    found.push({
      row: rows[index] ?? -1 - index,
      top: dom.getBoundingClientRect().top,
      space: note ? spaceOf(note) : (spaces[index] ?? 0),
      setSpace: note
        ? onHost(note)
        : (space) => {
            wanted[index] = space;
          },
    });
  });
  for (const one of slots) if (one.before >= editor.state.doc.childCount) slot(one);
  let given = 0;
  const shown = found.map(({ space, ...thing }) => {
    const top = thing.top - given;
    given += space;
    return { ...thing, top };
  });
  const apply = () => {
    for (const [host, space] of hostSpaces) host.style.setProperty('--space-below', `${space}px`);
    change(editor, { spaces: wanted });
  };
  return { shown, apply };
}

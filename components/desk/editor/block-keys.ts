import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { adoptedKeys, type KeyedKind } from '../../../lib/text/adopted-keys.ts';
import { keyPattern, newKey } from '../../../lib/text/block-keys.ts';

const kinds = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'image',
  'gallery',
  'horizontalRule',
  'pullFigure',
  'event',
  'video',
  'attachment',
  'documents',
] as const satisfies KeyedKind['type'][];

type Place = { key: string | null; type: KeyedKind['type']; from: number; to: number; empty: boolean };

/** The blocks of a document in their order. */
export function placesOf(doc: Node): Place[] {
  const places: Place[] = [];
  doc.forEach((block, from) => {
    places.push({
      key: (block.attrs.key as string | null) ?? null,
      // The grammar has no other blocks; see `kinds`.
      type: block.type.name as KeyedKind['type'],
      from,
      to: from + block.nodeSize,
      empty: block.content.size === 0,
    });
  });
  return places;
}

const meet = (one: { from: number; to: number }, other: { from: number; to: number }) =>
  one.from < other.to && other.from < one.to;

/** Takes the key from all but one of the blocks that share it: the one with the words that were there before keeps it. */
function keepOne(places: Place[], before: ReadonlyMap<string, { from: number; to: number }>): void {
  const sharing = Map.groupBy(places, ({ key }) => key);
  for (const [key, found] of sharing) {
    if (key === null || found.length === 1) continue;
    const old = before.get(key);
    const there = found.filter((place) => old && meet(place, old));
    const keeper = there.find((place) => !place.empty) ?? there[0] ?? found[0];
    for (const place of found) if (place !== keeper) place.key = null;
  }
}

/** Gives keys that were lost, as when a paragraph became a list, to the new blocks that hold what stood under them. */
function inherit(places: Place[], before: ReadonlyMap<string, { from: number; to: number }>): void {
  const present = new Set(places.map(({ key }) => key));
  for (const [key, old] of before) {
    if (present.has(key)) continue;
    const heir = places.find((place) => place.key === null && meet(place, old));
    if (heir) heir.key = key;
  }
}

function withKeys(
  transactions: readonly Transaction[],
  old: EditorState,
  now: EditorState,
  facing: readonly KeyedKind[],
): Transaction | null {
  const places = placesOf(now.doc);
  const present = new Set(places.map(({ key }) => key));
  const tr = now.tr;
  now.doc.descendants((node, at, parent) => {
    if (parent !== now.doc && node.attrs.key) tr.setNodeAttribute(at, 'key', null);
    return !node.isTextblock;
  });
  if (present.has(null) || present.size < places.length) {
    const mapping = new Mapping(transactions.flatMap(({ mapping: { maps } }) => maps));
    const before = new Map(
      placesOf(old.doc).flatMap(({ key, from, to }) =>
        key === null ? [] : [[key, { from: mapping.map(from, 1), to: mapping.map(to, -1) }]],
      ),
    );
    keepOne(places, before);
    inherit(places, before);
    const keys = adoptedKeys(places, facing);
    for (const [index, place] of places.entries()) {
      const key = keys[index] ?? newKey();
      if (now.doc.nodeAt(place.from)?.attrs.key !== key) tr.setNodeAttribute(place.from, 'key', key);
    }
  }
  return tr.docChanged ? tr : null;
}

/** Sees to it after every change that each block has a key of its own. */
export const keyKeeper = (facing: () => readonly KeyedKind[]): Plugin =>
  new Plugin({
    appendTransaction: (transactions, old, now) =>
      transactions.some(({ docChanged }) => docChanged) ? withKeys(transactions, old, now, facing()) : null,
  });

/**
 * Every block of the text has a key of its own, which it keeps while it is edited, moved and turned into another kind. New
 * blocks take the keys of blocks of the other language that stand at their place and have no counterpart.
 */
export const BlockKeys = Extension.create<{ facing: () => readonly KeyedKind[] }>({
  name: 'blockKeys',
  addOptions: () => ({ facing: () => [] }),
  addGlobalAttributes: () => [
    {
      types: [...kinds],
      attributes: {
        key: {
          default: null,
          parseHTML: (element) => {
            const key = element.getAttribute('data-key') ?? '';
            return keyPattern.test(key) ? key : null;
          },
          renderHTML: ({ key }) => (key ? { 'data-key': key } : {}),
        },
      },
    },
  ],
  addProseMirrorPlugins() {
    return [keyKeeper(this.options.facing)];
  },
});

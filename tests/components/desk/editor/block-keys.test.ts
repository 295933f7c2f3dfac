import { getSchema } from '@tiptap/core';
import { joinBackward, lift, setBlockType, splitBlock, wrapIn } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyKeeper, placesOf } from '../../../../components/desk/editor/block-keys.ts';
import { extensions } from '../../../../components/desk/editor/extensions.ts';
import type { KeyedKind } from '../../../../lib/text/adopted-keys.ts';
import { keyed, keyPattern } from '../../../../lib/text/block-keys.ts';
import { Body } from '../../../../lib/text/document.ts';
import { anyBody } from '../../../support/body.ts';

const schema = getSchema(extensions);
const paragraph = (text: string, key: string) => ({
  type: 'paragraph',
  attrs: { key },
  content: [{ type: 'text', text }],
});

function opened(content: object[], facing: readonly KeyedKind[] = []): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  return EditorState.create({ doc, plugins: [history(), keyKeeper(() => facing)] });
}

const two = () => opened([paragraph('Sáng nay', 'one'), paragraph('Chiều nay', 'two')]);

/** The text with the cursor at a place, counted from the beginning of the document. */
const at = (state: EditorState, from: number, to = from): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))));

function doing(state: EditorState, ...commands: Command[]): EditorState {
  let now = state;
  for (const command of commands) {
    command(now, (tr) => {
      now = now.apply(tr);
    });
  }
  return now;
}

const keys = (state: EditorState) => placesOf(state.doc).map(({ key }) => key);
const texts = (state: EditorState) => state.doc.children.map((block) => block.textContent);
const pasted =
  (from: EditorState, start: number, end: number): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelection(from.doc.slice(start, end)));
    return true;
  };
const { heading, bulletList, blockquote } = schema.nodes;
if (!heading || !bulletList || !blockquote) throw new Error('the grammar has lost a node');

describe('the key of a block', () => {
  it('stays with the first words when a line is split', () => {
    const state = doing(at(two(), 5), splitBlock);
    expect(texts(state)).toEqual(['Sáng', ' nay', 'Chiều nay']);
    expect([keys(state)[0], keys(state)[2]]).toEqual(['one', 'two']);
    expect(keys(state)[1]).toMatch(keyPattern);
  });

  it('stays with the words when an empty line is made before them', () => {
    const state = doing(at(two(), 1), splitBlock);
    expect(texts(state)).toEqual(['', 'Sáng nay', 'Chiều nay']);
    expect(keys(state).slice(1)).toEqual(['one', 'two']);
  });

  it('is that of the line above when two are joined, and comes back with undo', () => {
    const joined = doing(at(two(), 11), joinBackward);
    expect(keys(joined)).toEqual(['one']);
    expect(keys(doing(joined, undo))).toEqual(['one', 'two']);
    expect(keys(doing(joined, undo, redo))).toEqual(['one']);
  });

  it('stays when the kind changes: heading, list, quotation, and back', () => {
    const state = two();
    expect(keys(doing(at(state, 2), setBlockType(heading, { level: 2, key: 'one' })))).toEqual([
      'one',
      'two',
    ]);
    expect(keys(doing(at(state, 2), setBlockType(heading, { level: 2 })))).toEqual(['one', 'two']);
    const list = doing(at(state, 2), wrapInList(bulletList));
    expect(keys(list)).toEqual(['one', 'two']);
    expect(JSON.stringify(list.doc).match(/"one"/g)).toHaveLength(1);
    expect(keys(doing(list, lift, lift))).toEqual(['one', 'two']);
    expect(keys(doing(at(state, 2), wrapIn(blockquote)))).toEqual(['one', 'two']);
  });

  it('stays with the original when it is copied before or behind itself', () => {
    const before = doing(at(two(), 0), pasted(two(), 0, 10));
    expect(texts(before)).toEqual(['Sáng nay', 'Sáng nay', 'Chiều nay']);
    const copy = doing(two(), (state, dispatch) => {
      dispatch?.(state.tr.insert(0, state.doc.child(0)));
      return true;
    });
    expect(keys(copy).slice(1)).toEqual(['one', 'two']);
    const behind = doing(two(), (state, dispatch) => {
      dispatch?.(state.tr.insert(state.doc.content.size, state.doc.child(0)));
      return true;
    });
    expect(keys(behind).slice(0, 2)).toEqual(['one', 'two']);
  });

  it('moves with the block', () => {
    const moved = doing(two(), (state, dispatch) => {
      const block = state.doc.child(0);
      const tr = state.tr.delete(0, block.nodeSize);
      dispatch?.(tr.insert(tr.doc.content.size, block));
      return true;
    });
    expect(texts(moved)).toEqual(['Chiều nay', 'Sáng nay']);
    expect(keys(moved)).toEqual(['two', 'one']);
  });

  it('is taken from the other language where that has something to translate', () => {
    const facing = [
      { type: 'heading', key: 'vi-1' },
      { type: 'paragraph', key: 'vi-2' },
    ] as const;
    const typed = doing(opened([{ type: 'paragraph' }], facing), (state, dispatch) => {
      dispatch?.(state.tr.insertText('This morning', 1));
      return true;
    });
    expect(keys(typed)).toEqual(['vi-1']);
    const next = doing(at(typed, 13), splitBlock);
    expect(keys(next)).toEqual(['vi-1', 'vi-2']);
  });

  it('is there, once, and only on blocks of the text itself, whatever is done', () => {
    const act = fc.constantFrom<(from: number, to: number) => Command>(
      () => splitBlock,
      () => joinBackward,
      () => lift,
      () => setBlockType(heading, { level: 3 }),
      () => wrapInList(bulletList),
      () => wrapIn(blockquote),
      (from, to) => (state, dispatch) => {
        dispatch?.(state.tr.delete(from, to));
        return true;
      },
      (from, to) => (state, dispatch) => {
        const { doc } = state;
        dispatch?.(
          state.tr.insert(placesOf(doc)[to % doc.childCount]?.from ?? 0, doc.child(from % doc.childCount)),
        );
        return true;
      },
      () => undo,
      () => redo,
    );
    const steps = fc.array(fc.tuple(act, fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyBody, steps, (json, acts) => {
        let state = opened(keyed(Body.parse(json)).content);
        for (const [make, one, other] of acts) {
          const size = state.doc.content.size + 1;
          const [from = 0, to = 0] = [one % size, other % size].sort((a, b) => a - b);
          state = at(state, from, to);
          state = doing(state, make(from, to));
          state.doc.check();
          const found = keys(state);
          expect(found.every((key) => key !== null && keyPattern.test(key))).toBe(true);
          expect(new Set(found).size).toBe(found.length);
          state.doc.descendants((node, _, parent) => {
            if (parent !== state.doc) expect(node.attrs.key ?? null).toBeNull();
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});

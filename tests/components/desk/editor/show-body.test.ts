import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEdited, bodyOf } from '../../../../components/desk/editor/body.ts';
import { extensions } from '../../../../components/desk/editor/extensions.ts';
import { changeTo } from '../../../../components/desk/editor/show-body.ts';
import { Body } from '../../../../lib/text/document.ts';
import { anyBody } from '../../../support/body.ts';

const schema = getSchema(extensions);
const editing = (body: Body) => EditorState.create({ schema, doc: schema.nodeFromJSON(body) });
const bodyOfLines = (...lines: string[]): Body =>
  Body.parse({
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })),
  });

/** The text before the caret in its block, once another body has come. */
function caretAfter(lines: string[], block: number, next: string[]): string {
  const state = editing(bodyOfLines(...lines));
  let at = 1;
  for (const line of lines.slice(0, block)) at += line.length + 2;
  const here = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + 3)));
  const { $head } = here.apply(changeTo(here, bodyOfLines(...next))).selection;
  return `${$head.index(0)} ${$head.parent.textContent.slice(0, $head.parentOffset)}`;
}

describe('a body from outside', () => {
  it('takes the place of what stands in the editor, whatever both are', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (one, other) => {
        const [before, after] = [Body.parse(one), Body.parse(other)];
        const state = editing(before);
        const next = state.apply(changeTo(state, after));
        next.doc.check();
        expect(bodyOf(next.doc)).toEqual(asEdited(after));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the caret in the block where somebody writes', () => {
    const lines = ['Một đoạn.', 'Đang viết đây.', 'Ba.'];
    expect(caretAfter(lines, 1, ['Chen.', 'Một đoạn khác.', 'Đang viết đây.', 'Ba mươi.'])).toBe('2 Đan');
    expect(caretAfter(lines, 1, ['Đang viết đây.'])).toBe('0 Đan');
    expect(caretAfter(lines, 1, lines)).toBe('1 Đan');
  });

  it('leaves the empty line in which somebody is about to write', () => {
    const state = editing(bodyOfLines('Một.', ''));
    const here = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)));
    const next = here.apply(changeTo(here, bodyOfLines('Một hai.')));
    expect(next.doc.childCount).toBe(2);
    expect(next.selection.$head.index(0)).toBe(1);
  });
});

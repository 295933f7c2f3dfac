import { getSchema } from '@tiptap/core';
import type { ContentMatch, Mark, Node, NodeType } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensions } from '../../../../components/desk/editor/extensions.ts';
import { Body } from '../../../../lib/text/document.ts';
import { anyBody } from '../../../support/body.ts';

const schema = getSchema(extensions);

const attributes: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  footnote: fc.record({ note: fc.string({ maxLength: 1000 }) }),
  image: fc.record({ mediaId: fc.uuid() }),
  link: fc.record({ href: fc.constantFrom('https://ictu.edu.vn/', '/vi/tin-tuc/le-khai-giang', '#bang-2') }),
  foreign: fc.record({ lang: fc.constantFrom('en', 'zh-Hans', 'fr') }),
  heading: fc.record({ level: fc.constantFrom(2, 3) }),
  orderedList: fc.record({ start: fc.nat(9999) }),
  tableCell: fc.record({
    colspan: fc.integer({ min: 1, max: 50 }),
    rowspan: fc.integer({ min: 1, max: 500 }),
  }),
};

/** Draws a document by walking the editor's own grammar: at every place any node that the grammar lets stand there. */
function drawNode(type: NodeType, draw: fc.GeneratorValue, depth: number): Node {
  if (type.isText)
    return schema.text(draw(fc.string, { minLength: 1 }).replaceAll(/\s/g, ' '), drawMarks(draw));
  const given = attributes[type.name];
  const children: Node[] = [];
  let match: ContentMatch | null = type.contentMatch;
  while (match && children.length < 4) {
    const choices = Array.from({ length: match.edgeCount }, (_, index) => match?.edge(index).type).filter(
      (choice) =>
        choice && (depth < 5 || choice.isTextblock || choice.isInline || choice.name === 'listItem'),
    );
    const needed = match.validEnd ? [undefined, ...choices] : choices;
    const next = needed[draw(fc.nat, { max: needed.length - 1 })];
    if (!next) break;
    children.push(drawNode(next, draw, depth + 1));
    match = match.matchType(next);
  }
  return type.createAndFill(given ? draw(() => given) : null, children) ?? type.create();
}

function drawMarks(draw: fc.GeneratorValue): Mark[] {
  const names = draw(fc.subarray, Object.keys(schema.marks));
  return names.map((name) => {
    const given = attributes[name];
    return schema.mark(name, given ? draw(() => given) : null);
  });
}

describe('the editor and the stored body', () => {
  it('knows the same nodes and marks as the body, by name', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'blockquote',
        'bulletList',
        'doc',
        'footnote',
        'gallery',
        'hardBreak',
        'heading',
        'horizontalRule',
        'image',
        'listItem',
        'orderedList',
        'paragraph',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'foreign', 'italic', 'link']);
  });

  it('writes only what the body admits', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const doc = drawNode(schema.topNodeType, draw, 0);
        doc.check();
        const parsed = Body.safeParse(doc.toJSON());
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('opens every body and gives it back unchanged', () => {
    fc.assert(
      fc.property(anyBody, (json) => {
        const body = Body.parse(json);
        const doc = schema.nodeFromJSON(body);
        doc.check();
        expect(schema.nodeFromJSON(Body.parse(doc.toJSON())).eq(doc)).toBe(true);
        expect(doc.textContent).toBe(textOf(body));
      }),
      { numRuns: 100 },
    );
  });
});

/** All the words of a body, found without knowing its grammar. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  return 'text' in value && typeof value.text === 'string'
    ? value.text
    : Object.entries(value)
        .filter(([key]) => key !== 'attrs' && key !== 'marks')
        .map(([, child]) => textOf(child))
        .join('');
}

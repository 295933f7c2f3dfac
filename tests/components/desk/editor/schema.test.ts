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
  blockquote: fc.record({ source: fc.option(fc.string({ maxLength: 200 })) }),
  pullFigure: fc.record({ figure: fc.string({ maxLength: 40 }), says: fc.string({ maxLength: 300 }) }),
  event: fc.record({
    what: fc.string({ maxLength: 300 }),
    day: fc.constantFrom(null, '2023-06-30', '1900-01-01', '2200-12-31'),
    time: fc.constantFrom(null, '00:00', '14:30'),
    where: fc.string({ maxLength: 300 }),
  }),
  video: fc.record({
    href: fc.constantFrom('', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', '/media/le.mp4'),
    title: fc.string({ maxLength: 300 }),
    mediaId: fc.option(fc.uuid()),
  }),
  attachment: fc.record({ fileId: fc.uuid() }),
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
        'attachment',
        'blockquote',
        'bulletList',
        'doc',
        'documents',
        'event',
        'footnote',
        'gallery',
        'hardBreak',
        'heading',
        'horizontalRule',
        'image',
        'listItem',
        'orderedList',
        'paragraph',
        'pullFigure',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
        'video',
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

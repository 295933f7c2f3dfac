import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body } from '../../../lib/text/document.ts';
import { plainText } from '../../../lib/text/excerpt.ts';
import { type Dispute, merge, nameOf, type Side } from '../../../lib/text/merge.ts';

const paragraph = (text: string, key?: string): Block => ({
  type: 'paragraph',
  ...(key ? { attrs: { key } } : {}),
  content: text ? [{ type: 'text', text }] : [],
});
const bodyOf = (...lines: (string | Block)[]): Body => ({
  type: 'doc',
  content: lines.map((line) => (typeof line === 'string' ? paragraph(line) : line)),
});
type Text = { title: string; sapo: string; body: Body };
const textOf = (...lines: (string | Block)[]): Text => ({
  title: 'Hội nghị viên chức',
  sapo: 'Sáng 30/6.',
  body: bodyOf(...lines),
});
const linesOf = ({ body }: Text): string[] =>
  body.content.map((block) => plainText({ type: 'doc', content: [block] }));

const base = textOf('Một đoạn mở đầu.', 'Đoạn hai nói về thi đua.', 'Đoạn ba là lời kết.');

describe('changes in different places', () => {
  test('come together: fields, neighbouring blocks, blocks that are new and blocks that are gone', () => {
    const mine = {
      ...textOf('Một đoạn mở đầu.', 'Đoạn hai nói về thi đua yêu nước.', 'Đoạn ba là lời kết.'),
      title: 'Hội nghị',
    };
    const theirs = {
      ...textOf('Đoạn chen lên đầu.', 'Một đoạn mở đầu mới.', 'Đoạn hai nói về thi đua.'),
      sapo: 'Sáng nay.',
    };
    const { merged, disputes } = merge(base, mine, theirs);
    expect(disputes).toEqual([]);
    expect(merged).toMatchObject({ title: 'Hội nghị', sapo: 'Sáng nay.' });
    expect(linesOf(merged)).toEqual([
      'Đoạn chen lên đầu.',
      'Một đoạn mở đầu mới.',
      'Đoạn hai nói về thi đua yêu nước.',
    ]);
  });

  test('both keep what both add at one place, once where it is the same', () => {
    const added = (line: string) => textOf(...linesOf(base), line);
    const [one, other] = [added('Ảnh: Vũ Yến.'), added('Tin: Hà Linh.')];
    expect(linesOf(merge(base, one, other).merged)).toEqual([
      ...linesOf(base),
      'Tin: Hà Linh.',
      'Ảnh: Vũ Yến.',
    ]);
    expect(merge(base, one, added('Ảnh: Vũ Yến.')).merged).toEqual(one);
  });

  test('keep a block that was written anew under its key, and a key that was given anew', () => {
    const keyed = textOf(paragraph('Một.', 'ka1'), paragraph('Hai.', 'ka2'), paragraph('Ba.', 'ka3'));
    const mine = textOf(
      paragraph('Khác hẳn lời cũ', 'ka1'),
      paragraph('Chen.', 'ka9'),
      paragraph('Hai.', 'ka2'),
      paragraph('Ba.', 'ka3'),
    );
    const theirs = textOf(paragraph('Một.', 'ka1'), paragraph('Hai mươi.', 'ka2'), paragraph('Ba.', 'ka7'));
    const { merged, disputes } = merge(keyed, mine, theirs);
    expect(disputes).toEqual([]);
    expect(merged.body.content).toEqual([
      paragraph('Khác hẳn lời cũ', 'ka1'),
      paragraph('Chen.', 'ka9'),
      paragraph('Hai mươi.', 'ka2'),
      paragraph('Ba.', 'ka7'),
    ]);
  });
});

describe('changes in one place', () => {
  const mine = {
    ...textOf('Một đoạn mở đầu.', 'Đoạn hai của tôi.', 'Đoạn ba là lời kết.'),
    title: 'Của tôi',
  };
  const theirs = { ...textOf('Một đoạn mở đầu.', 'Đoạn hai của Đức.'), title: 'Của Đức' };

  test('are a dispute each, and nothing else is', () => {
    const { disputes } = merge(base, mine, theirs);
    expect(disputes.map(nameOf)).toEqual(['title', 'body.1']);
    expect(disputes).toMatchObject([
      { mine: 'Của tôi', theirs: 'Của Đức' },
      { mine: [paragraph('Đoạn hai của tôi.')], theirs: [paragraph('Đoạn hai của Đức.')] },
    ]);
  });

  test.each<[Side, string, string[]]>([
    ['mine', 'Của tôi', ['Đoạn hai của tôi.']],
    ['theirs', 'Của Đức', ['Đoạn hai của Đức.']],
    ['both', 'Của tôi', ['Đoạn hai của tôi.', 'Đoạn hai của Đức.']],
  ])('are settled for %s', (side, title, lines) => {
    const { merged } = merge(base, mine, theirs, () => side);
    expect(merged.title).toBe(title);
    expect(linesOf(merged)).toEqual(['Một đoạn mở đầu.', ...lines]);
  });

  test('are a dispute too where one has removed what the other changed', () => {
    const removed = textOf('Một đoạn mở đầu.', 'Đoạn ba là lời kết.');
    const { disputes } = merge(
      base,
      removed,
      textOf(...linesOf(base).with(1, 'Đoạn hai nói về thi đua yêu nước.')),
    );
    expect(disputes).toMatchObject([{ field: 'body', block: 1, mine: [] }]);
  });
});

test('what is typed is what is stored, however it was typed', () => {
  const typed = {
    ...base,
    title: 'Hội nghị viên chức '.normalize('NFD'),
    body: bodyOf(...linesOf(base).map((line) => line.normalize('NFD'))),
  };
  expect(merge(typed, { ...typed, sapo: 'Của tôi.' }, { ...base, title: 'Của Đức' })).toEqual({
    merged: { ...base, title: 'Của Đức', sapo: 'Của tôi.' },
    disputes: [],
  });
});

describe('whatever two people do to a text', () => {
  const words = fc.array(fc.constantFrom('hội', 'nghị', 'Đảng', 'uỷ', 'thi', 'đua', 'ấy', '30/6'), {
    maxLength: 5,
  });
  const line = words.map((found) => found.join(' '));
  const key = fc.option(fc.constantFrom('ka1', 'ka2', 'ka3', 'ka4'), { nil: undefined });
  const block = fc.tuple(line, key).map(([text, given]) => paragraph(text, given));
  const text = fc.record({
    title: line,
    sapo: line,
    body: fc.array(block, { minLength: 1, maxLength: 7 }).map((content): Body => ({ type: 'doc', content })),
  });
  type Edit = { at: number; put: Block[]; over: number } | { title: string } | { sapo: string };
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ at: fc.nat(9), put: fc.array(block, { maxLength: 2 }), over: fc.nat(2) }),
    fc.record({ title: line }),
    fc.record({ sapo: line }),
  );
  const apply = (start: Text, edits: readonly Edit[]): Text => {
    let now = start;
    for (const change of edits) {
      if (!('at' in change)) now = { ...now, ...change };
      else {
        const content = now.body.content.toSpliced(change.at, change.over, ...change.put);
        now = { ...now, body: { type: 'doc', content: content.length > 0 ? content : [paragraph('')] } };
      }
    }
    return now;
  };
  const edits = fc.array(edit, { maxLength: 4 });
  const two = fc.tuple(text, edits, edits);
  const said = (of: Text) => of.body.content.map((found) => JSON.stringify({ ...found, attrs: undefined }));
  const missing = (wanted: string[], there: string[]) => {
    const left = [...there];
    return wanted.filter((one) => {
      const place = left.indexOf(one);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };

  test('one’s own is taken whole where the other did nothing, and the other way round', () => {
    fc.assert(
      fc.property(text, edits, (start, changes) => {
        const changed = apply(start, changes);
        for (const found of [
          merge(start, changed, start),
          merge(start, start, changed),
          merge(start, changed, changed),
        ]) {
          expect(found.disputes).toEqual([]);
          expect(said(found.merged)).toEqual(said(changed));
          expect(found.merged).toMatchObject({ title: changed.title, sapo: changed.sapo });
        }
      }),
    );
  });

  test('no block that either wrote is lost', () => {
    fc.assert(
      fc.property(two, ([start, one, other]) => {
        const [mine, theirs] = [apply(start, one), apply(start, other)];
        const { merged } = merge(start, mine, theirs, () => 'both');
        expect(missing(missing(said(mine), said(start)), said(merged))).toEqual([]);
        expect(missing(missing(said(theirs), said(start)), said(merged))).toEqual([]);
        for (const field of ['title', 'sapo'] as const)
          if (mine[field] !== start[field]) expect(merged[field]).toBe(mine[field]);
          else expect(merged[field]).toBe(theirs[field]);
      }),
    );
  });

  test('it is the same on both screens', () => {
    const turned: Record<Side, Side> = { mine: 'theirs', theirs: 'mine', both: 'both' };
    const choice = (dispute: Dispute): Side =>
      dispute.block === null ? 'mine' : dispute.block % 2 ? 'mine' : 'theirs';
    fc.assert(
      fc.property(two, ([start, one, other]) => {
        const [mine, theirs] = [apply(start, one), apply(start, other)];
        const here = merge(start, mine, theirs, choice);
        const there = merge(start, theirs, mine, (dispute) => turned[choice(dispute)]);
        expect(there.disputes.map(nameOf)).toEqual(here.disputes.map(nameOf));
        expect(said(there.merged)).toEqual(said(here.merged));
        expect(there.merged).toMatchObject({ title: here.merged.title, sapo: here.merged.sapo });
      }),
    );
  });
});

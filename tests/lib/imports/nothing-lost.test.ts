import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsInNode } from '../../../lib/imports/account.ts';
import { understand } from '../../../lib/imports/understanding.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { docx, drawing, footnote, grid, para, run } from '../../support/docx.ts';
import { plain } from '../../support/images.ts';
import { dataOf } from '../../support/newsroom.ts';
import { units } from './documents.ts';

/** Sentences and scraps that look like what is taken out of a text, each with words of its own. */
const said = fc
  .tuple(
    fc.constantFrom(
      'Sáng nay nhà trường họp',
      'The university met this morning',
      'Ảnh:',
      'Tin, bài:',
      'Photo:',
      'Translated by:',
      'PHÒNG TRUYỀN THÔNG',
      'Phòng Truyền thông',
      '- gạch đầu dòng',
      'Tiếng Việt',
      'ENGLISH',
      '***',
      'Số 12/QĐ-ĐHBN ngày 1/2/2026',
      'uỷ ban ủy thác',
      'Đỗ Hữu Đức',
    ),
    fc.nat(99_999),
    fc.boolean(),
  )
  .map(([text, number, marked]) => (marked ? `${text} m${number}` : `${text} m${number}`.normalize('NFD')));

const look = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  style: fc.constantFrom(
    '',
    '',
    '',
    'Title',
    'Subtitle',
    'Heading1',
    'Heading3',
    'Caption',
    'Quote',
    'BoxText',
  ),
  align: fc.constantFrom(undefined, 'center' as const, 'right' as const),
  list: fc.constantFrom(undefined, undefined, 1 as const, 2 as const),
  level: fc.nat(2),
  border: fc.boolean(),
});

const paragraph = fc
  .tuple(said, look, fc.constantFrom('', drawing('rId100'), footnote(1), '<w:r><w:br/></w:r>'), said)
  .map(([first, how, between, second]) => para(run(first, how) + between + run(between ? second : ''), how));
const simple = fc.constantFrom('fldSimple w:instr=" SEQ "', 'ruby', 'smartTag', 'dir w:val="rtl"');
const wrapped = fc
  .tuple(said, simple)
  .map(([text, name]) => para(`<w:${name}>${run(text)}</w:${name.split(' ')[0]}>`));
const table = fc
  .array(fc.array(fc.oneof(said, paragraph), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => grid(rows));
const nested = table.map((inner) => grid([[inner + para('x'), para('y')]]));
const body = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, wrapped, table, nested), {
  minLength: 1,
  maxLength: 14,
});

/** The words that tell one sentence of a document from all others. */
const marksOf = (text: string) => normalise(text).match(/m\d+/g) ?? [];

test('every word of a document is in the article or in the list of what is left out', async () => {
  const picture = { bytes: await plain('png', 80, 60), type: 'png' as const };
  await fc.assert(
    fc.asyncProperty(body, fc.array(said, { minLength: 1, maxLength: 1 }), async (blocks, footnotes) => {
      const xml = blocks.join('');
      const found = dataOf(await understand(docx({ body: xml, pictures: [picture], footnotes }), units));
      const there = JSON.stringify([
        Object.values(found.texts).map(({ title, sapo, blocks: placed }) => [
          title,
          sapo,
          wordsInNode(placed),
        ]),
        found.pictures.map(({ caption, credit }) => [caption, credit]),
        found.named,
        found.leftOut,
      ]);
      const wanted = [
        ...marksOf(xml),
        ...(xml.includes('footnoteReference') ? marksOf(footnotes.join()) : []),
      ];
      const counts = (list: string[]) =>
        list.reduce((all, mark) => all.set(mark, (all.get(mark) ?? 0) + 1), new Map<string, number>());
      const has = counts(marksOf(there));
      const lost = [...counts(wanted)].filter(([mark]) => !has.get(mark)).map(([mark]) => mark);
      expect(lost).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

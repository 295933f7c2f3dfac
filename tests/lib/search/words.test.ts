import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { olderTone, placedWords } from '../../../lib/search/words.ts';
import { Body } from '../../../lib/text/document.ts';
import { plainText } from '../../../lib/text/excerpt.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { db } from '../../support/database.ts';
import { news } from './news.ts';

const inDatabase = async (texts: string[], spelt = false): Promise<string[]> => {
  const rows = await db.$queryRaw<{ words: string }[]>`
    SELECT search_words(text, ${spelt}::boolean) AS words FROM unnest(${texts}::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place`;
  return rows.map(({ words }) => words);
};

const here = (text: string): string =>
  placedWords(text)
    .map(({ words }) => words[0])
    .join(' ');

const same = [
  ['30/6/2023', 'd2023x6x30'],
  ['30/06/2023', 'd2023x6x30'],
  ['30-6-2023', 'd2023x6x30'],
  ['30.6.2023', 'd2023x6x30'],
  ['2023-06-30', 'd2023x6x30'],
  ['30 tháng 6 năm 2023', 'd2023x6x30'],
  ['30 THÁNG 6, năm 2023', 'd2023x6x30'],
  ['30 tháng 6/2023', 'd2023x6x30'],
  ['30 June 2023', 'd2023x6x30'],
  ['30th of June, 2023', 'd2023x6x30'],
  ['June 30, 2023', 'd2023x6x30'],
  ['Jun 30th 2023', 'd2023x6x30'],
  ['20/11', 'd11x20'],
  ['20 tháng 11', 'd11x20'],
  ['20 November', 'd11x20'],
  ['November 20', 'd11x20'],
  ['tháng 6/2023', 'm2023x6'],
  ['tháng 6 năm 2023', 'm2023x6'],
  ['06/2023', 'm2023x6'],
  ['June 2023', 'm2023x6'],
  ['2023-2024', 'y2023x2024'],
  ['2023–2024', 'y2023x2024'],
  ['2023 – 2024', 'y2023x2024'],
  ['2023/2024', 'y2023x2024'],
  ['200/KH-ĐHBN', 'n200xxkhxđhbn'],
  ['0200 / kh–đhbn', 'n200xxkhxđhbn'],
  ['05/QĐ-ĐHBN-TCKT', 'n5xxqđxđhbnxtckt'],
  ['12/2023/TT-BGDĐT', 'n12x2023xttxbgdđt'],
  ['hoà', 'hòa'],
  ['UỶ', 'ủy'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['quỷ', 'quỷ'],
  ['toàn', 'toàn'],
  ['ngoặc', 'ngoặc'],
  ['hội–nghị', 'hội nghị'],
  ['người.Lao', 'người lao'],
] as const;

describe('a day, a year, a number is one word however it is written', () => {
  test('in the database', async () => {
    expect(await inDatabase(same.map(([text]) => text))).toEqual(same.map(([, word]) => word));
    expect(await inDatabase(same.map(([text]) => text.normalize('NFD')))).toEqual(
      same.map(([, word]) => word),
    );
  });

  test('and here', () => {
    expect(same.map(([text]) => here(text))).toEqual(same.map(([, word]) => word));
  });

  test('within a sentence, with its parts beside it in a text', async () => {
    const text = 'Theo Kế hoạch số 200/KH-ĐHBN, sáng 30/6/2023 và (20/11); năm học 2023–2024.';
    const words = 'theo kế hoạch số n200xxkhxđhbn sáng d2023x6x30 và d11x20 năm học y2023x2024';
    expect(here(text)).toBe(words);
    expect(await inDatabase([text])).toEqual([words]);
    expect(await inDatabase([text], true)).toEqual([
      'theo kế hoạch số n200xxkhxđhbn 200 kh đhbn sáng d2023x6x30 d6x30 m2023x6 2023 và d11x20 20 11 năm học y2023x2024 2023 2024',
    ]);
  });
});

describe('the words of a text here', () => {
  const texts = news.flatMap(({ vi, en }) => [...vi, ...(en ?? [])]);

  test('are those of the database', async () => {
    expect(texts.map(here)).toEqual(await inDatabase(texts));
  });

  test('also of any letters', async () => {
    const letters = [...'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵqhtn ,.-'];
    const given = fc.sample(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), {
      numRuns: 1500,
      seed: 3,
    });
    expect(given.map(here)).toEqual(await inDatabase(given));
  });

  test('stand where they say', () => {
    for (const text of texts) {
      let from = 0;
      for (const { start, end } of placedWords(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }
  });
});

test('the tone goes to its older place only at the end of oa, oe, uy', () => {
  const pairs = {
    hoạ: 'họa',
    loé: 'lóe',
    luỹ: 'lũy',
    quỳnh: 'quỳnh',
    thuyền: 'thuyền',
    hoài: 'hoài',
    Huỷ: 'Hủy',
  };
  for (const [newer, older] of Object.entries(pairs)) expect(olderTone(newer)).toBe(older);
});

test('the words of a body are the same in the database', async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aệđ .,1'), minLength: 1, maxLength: 12 })
    .map(normalise)
    .filter(Boolean);
  const run = text.map((words) => ({ type: 'text' as const, text: words }));
  const note = text.map((words) => ({ type: 'footnote' as const, attrs: { note: words } }));
  const line = fc.array(fc.oneof(run, fc.constant({ type: 'hardBreak' as const }), note), { maxLength: 4 });
  const paragraph = line.map((content) => ({ type: 'paragraph' as const, content }));
  const flow = fc.oneof(
    paragraph,
    fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((content) => ({
      type: 'bulletList' as const,
      content: content.map((item) => ({ type: 'listItem' as const, content: [item] })),
    })),
  );
  const block = fc.oneof(
    flow,
    line.map((content) => ({ type: 'heading' as const, attrs: { level: 2 as const }, content })),
    fc
      .tuple(fc.array(flow, { minLength: 1, maxLength: 3 }), fc.option(text))
      .map(([content, source]) => ({ type: 'blockquote' as const, attrs: { source }, content })),
    fc
      .tuple(fc.option(text), fc.option(text))
      .map(([figure, says]) => ({ type: 'pullFigure', attrs: { figure: figure ?? '', says: says ?? '' } })),
    fc.tuple(text, fc.option(text), fc.constantFrom(null, '2023-06-30')).map(([what, where, day]) => ({
      type: 'event',
      attrs: { what, where: where ?? '', day, time: day && '08:00' },
    })),
    text.map((title) => ({ type: 'video', attrs: { href: '', title } })),
    flow.map((content) => ({
      type: 'table' as const,
      content: [{ type: 'tableRow' as const, content: [{ type: 'tableCell' as const, content: [content] }] }],
    })),
  );
  const bodies = fc
    .sample(fc.array(block, { minLength: 1, maxLength: 5 }), { numRuns: 300, seed: 5 })
    .map((content) => Body.parse({ type: 'doc', content }));
  const rows = await db.$queryRaw<{ words: string }[]>`
    SELECT search_body(body) AS words FROM jsonb_array_elements(${JSON.stringify(bodies)}::jsonb) WITH ORDINALITY AS b (body, place) ORDER BY place`;
  const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
  expect(rows.map(({ words }) => squeezed(words))).toEqual(bodies.map((body) => squeezed(plainText(body))));
});

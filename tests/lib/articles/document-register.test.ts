import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { isAddress } from '../../../lib/articles/addresses.ts';
import { documentNews, documentNewsElsewhere } from '../../../lib/articles/document-news.ts';
import { documentKey } from '../../../lib/articles/document-number.ts';
import { documentAt, documentsPage } from '../../../lib/articles/document-register.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { documentKind, documentKinds } from '../../../lib/text/document-kind.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makePublished, morning } from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

type Cited = [number: string, date?: string];

const documentsOf = (cited: Cited[]) => cited.map(([number, date = '']) => ({ number, date }));

/** A story in Vietnamese, or in one language named by `slugs`, that cites documents. */
const story = (slug: string, ...cited: Cited[]) =>
  makePublished(publisher, { vi: { slug }, documents: documentsOf(cited) });

const numbers = async (locale: 'vi' | 'en', narrowed = {}) =>
  (await documentsPage(locale, 1, narrowed))?.entries.map(({ number, date }) => [number, date]);

describe('the register', () => {
  test('has what public news cites, newest first, the undated last', async () => {
    await story('mot', ['200/KH-ĐHBN', '2023-08-14'], ['15/ĐHBN-TCHC']);
    await story('hai', ['12/QĐ-ĐHBN', '2024-01-05'], ['200/KH-ĐHBN', '2023-08-14']);
    await makeDraft(publisher, {
      vi: { slug: 'nhap' },
      documents: documentsOf([['9/KH-NHAP', '2024-02-02']]),
    });
    const register = await documentsPage('vi', 1);
    expect(register?.entries.map(({ number, slug, stories }) => [number, slug, stories])).toEqual([
      ['12/QĐ-ĐHBN', '12-qd-dhbn-2024', 1],
      ['200/KH-ĐHBN', '200-kh-dhbn-2023', 2],
      ['15/ĐHBN-TCHC', '15-dhbn-tchc', 1],
    ]);
    expect(register).toMatchObject({ total: 3, pages: 1, kinds: ['decision', 'plan'] });
    expect(await documentsPage('vi', 2)).toBeNull();
    expect((await documentsPage('en', 1))?.entries).toEqual([]);
  });

  test('is narrowed to a kind, and to part of a number however it is typed', async () => {
    await story('mot', ['200/KH-ĐHBN', '2023-08-14'], ['12/QĐ-ĐHBN', '2024-01-05'], ['1200/TB-ĐHBN']);
    expect(await numbers('vi', { kind: 'plan' })).toEqual([['200/KH-ĐHBN', '2023-08-14']]);
    expect(await numbers('vi', { number: '200' })).toHaveLength(2);
    expect(await numbers('vi', { number: ' 200 / kh–đh' })).toEqual([['200/KH-ĐHBN', '2023-08-14']]);
    expect(await numbers('vi', { number: '%' })).toEqual([]);
  });

  test('loses what is withdrawn, and has it back with the next publication', async () => {
    const { articleId } = await story('mot', ['200/KH-ĐHBN', '2023-08-14']);
    dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi', reason: '' }));
    expect(await numbers('vi')).toEqual([]);
    expect(await documentAt('200-kh-dhbn-2023')).toBeNull();
  });
});

describe('the address of a document', () => {
  test('has the year; numbers of several years have one each', async () => {
    await story('mot', ['12/KH-ĐHBN', '2023-02-01'], ['12/KH-ĐHBN', '2024-02-05'], ['12/KH-ĐHBN']);
    const found = await documentAt('12-kh-dhbn-2023');
    if (found?.is !== 'document') throw new Error('not found');
    expect(found.document.date).toBe('2023-02-01');
    expect(found.others.map(({ slug }) => slug)).toEqual(['12-kh-dhbn-2024', '12-kh-dhbn']);
  });

  test('without the year leads to the only one, or to the choice', async () => {
    await story(
      'mot',
      ['200/KH-ĐHBN', '2023-08-14'],
      ['12/KH-ĐHBN', '2023-02-01'],
      ['12/KH-ĐHBN', '2024-02-05'],
    );
    expect(await documentAt('200-kh-dhbn')).toEqual({ is: 'moved', slug: '200-kh-dhbn-2023' });
    expect(await documentAt('200-kh-dhbn-1999')).toEqual({ is: 'moved', slug: '200-kh-dhbn-2023' });
    expect(await documentAt('12-kh-dhbn')).toEqual({ is: 'several', number: '12/KH-ĐHBN' });
    for (const nothing of ['201-kh-dhbn', '../x', '', 'kh']) expect(await documentAt(nothing)).toBeNull();
    expect(await isAddress('document', 'vi', '200-kh-dhbn')).toBe(true);
    expect(await isAddress('document', 'en', '200-kh-dhbn-2023')).toBe(true);
    expect(await isAddress('document', 'vi', '201-kh-dhbn-2023')).toBe(false);
  });

  test('of two numbers with the same letters is told apart', async () => {
    await story('mot', ['20/KH-1', '2023-02-01'], ['20-KH/1', '2023-02-01']);
    const slugs = (await documentsPage('vi', 1))?.entries.map(({ slug }) => slug).sort();
    expect(slugs).toEqual(['20-kh-1-2023', '20-kh-1-2023-2']);
  });

  test('follows the date when that is put right', async () => {
    await story('mot', ['200/KH-ĐHBN', '2023-08-14']);
    await db.document.updateMany({ data: { date: new Date('2022-08-14') } });
    expect(await documentAt('200-kh-dhbn-2023')).toEqual({ is: 'moved', slug: '200-kh-dhbn-2022' });
    await db.document.updateMany({ data: { date: new Date('2022-08-15') } });
    expect(await documentAt('200-kh-dhbn-2022')).toMatchObject({ is: 'document' });
  });
});

test('the page of a document has the news of its language, and offers what only the other one has', async () => {
  const documents = documentsOf([['200/KH-ĐHBN', '2023-08-14']]);
  await makePublished(publisher, { vi: { slug: 'chi-tieng-viet' }, documents });
  await makePublished(publisher, { vi: { slug: 'ca-hai' }, en: { slug: 'both' }, documents });
  const found = await documentAt('200-kh-dhbn-2023');
  if (found?.is !== 'document') throw new Error('not found');
  const { id } = found.document;
  expect((await documentNews('vi', id, 1))?.total).toBe(2);
  expect((await documentNews('en', id, 1))?.items.map(({ slug }) => slug)).toEqual(['both']);
  expect((await documentNewsElsewhere('en', id)).map(({ slug }) => slug)).toEqual(['chi-tieng-viet']);
  expect(await documentNewsElsewhere('vi', id)).toEqual([]);
  expect(await documentNews('vi', id, 2)).toBeNull();
});

test('the database reads kinds from numbers as the pages do', async () => {
  const letters = [
    'NQ',
    'QĐ',
    'CT',
    'QC',
    'QyĐ',
    'TC',
    'TB',
    'HD',
    'CTr',
    'KH',
    'PA',
    'ĐA',
    'DA',
    'BC',
    'BB',
    'TTr',
    'CV',
  ];
  const more = ['BGN', 'TTh', 'GM', 'NĐ', 'TT', 'KHCN', 'ĐHBN'];
  const written = [...letters, ...more].flatMap((kind) => [
    `1/${kind}-ĐHBN`,
    `30/2020/${kind}-CP`,
    `7/ĐHBN-${kind}`,
  ]);
  const keys = written.map(documentKey);
  const rows = await db.$queryRaw<{ kind: string | null }[]>`
    SELECT document_kind(key) AS kind FROM unnest(${keys}::text[]) WITH ORDINALITY AS k (key, place) ORDER BY place`;
  expect(rows.map(({ kind }) => kind)).toEqual(written.map(documentKind));
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(documentKinds.length + 1);
});

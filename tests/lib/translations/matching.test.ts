import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { articleForDesk } from '../../../lib/articles/desk-article.ts';
import { listArticles } from '../../../lib/articles/desk-list.ts';
import { listPageSize } from '../../../lib/articles/schema.ts';
import { translationsDue } from '../../../lib/articles/translations-due.ts';
import { clockAt } from '../../../lib/clock.ts';
import { db } from '../../../lib/db.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Block } from '../../../lib/text/document.ts';
import { standingOf } from '../../../lib/text/matching.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { changeMatching, makeOriginal } from '../../../lib/translations/matching-changes.ts';
import { emptyDatabase } from '../../support/database.ts';
import { dataOf, makeDraft, makePublished, makeStaff, textIn } from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
const day = (date: string) => clockAt(`${date}T09:00:00+07:00`);

/** Lines by their keys: `{ a: 'Sáng nay' }`. */
type Lines = Record<string, string>;
const bodyOf = (lines: Lines) => ({
  type: 'doc' as const,
  content: Object.entries(lines).map(
    ([key, text]): Block => ({
      type: 'paragraph',
      attrs: { key: `k-${key}` },
      content: [{ type: 'text', text }],
    }),
  ),
});

const save = async (
  articleId: string,
  locale: Locale,
  lines: Lines,
  date = '2023-08-01',
  summary = false,
) => {
  const found = await db.translation.findUnique({ where: { articleId_locale: { articleId, locale } } });
  const input = { ...textIn(locale, { slug: `bai-${articleId}` }), summary, body: bodyOf(lines) };
  const request = { articleId, locale, baseVersion: found?.version ?? 0, input };
  return dataOf(await saveTranslation(staff.editor, day(date), request));
};

const standing = async (articleId: string) => {
  const article = await articleForDesk(staff.editor, articleId);
  const other = article?.original === 'en' ? 'vi' : 'en';
  const [source, text] = [article?.translations[article.original]?.text, article?.translations[other]?.text];
  if (!article || !source || !text) return null;
  const { missing, behind, leftOut } = standingOf(source.body, text.body, article.matching);
  const letters = (keys: string[]) => keys.map((key) => key.slice(2));
  return { missing: letters(missing), behind: letters(behind), leftOut: letters(leftOut) };
};

const row = (id: string) =>
  db.article.findUniqueOrThrow({
    where: { id },
    select: { original: true, missingBlocks: true, behindBlocks: true, translationDue: true },
  });

const named = <T>(found: Record<string, T>) =>
  Object.fromEntries(Object.entries(found).map(([key, value]) => [`k-${key}`, value]));

const settle = (
  articleId: string,
  matched: Lines,
  leftOut: Record<string, boolean> = {},
  actor = staff.editor,
) =>
  changeMatching(actor, day('2023-08-09'), {
    articleId,
    input: { matched: named(matched), leftOut: named(leftOut) },
  });

const vi: Lines = { a: 'Sáng nay họp.', b: 'Có ba mươi đại biểu.', c: 'Chiều nay bế mạc.' };
const en: Lines = { a: 'It met this morning.', b: 'Thirty delegates came.', c: 'It closed this afternoon.' };

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

describe('a translation', () => {
  let articleId: string;
  beforeEach(async () => {
    ({ articleId } = await makeDraft(staff.editor));
    await save(articleId, 'vi', vi, '2023-08-01');
  });

  test('is due from the day its original was written, and done with its last block', async () => {
    expect(await row(articleId)).toMatchObject({ original: 'vi', translationDue: day('2023-08-01')() });
    await save(articleId, 'en', { a: 'It met.' }, '2023-08-02');
    expect(await standing(articleId)).toEqual({ missing: ['b', 'c'], behind: [], leftOut: [] });
    expect(await row(articleId)).toMatchObject({ missingBlocks: 2, translationDue: day('2023-08-01')() });
    await save(articleId, 'en', en, '2023-08-03');
    expect(await row(articleId)).toMatchObject({ missingBlocks: 0, behindBlocks: 0, translationDue: null });
  });

  test('is behind where its original says something else, not where that is only set in bold', async () => {
    await save(articleId, 'en', en);
    await save(articleId, 'vi', { ...vi, b: 'Có bốn mươi đại biểu.' }, '2023-08-04');
    expect(await standing(articleId)).toMatchObject({ behind: ['b'] });
    expect(await row(articleId)).toMatchObject({ behindBlocks: 1, translationDue: day('2023-08-04')() });
    expect((await articleForDesk(staff.editor, articleId))?.matching.matches['k-b']).toBe(vi.b);

    await save(articleId, 'vi', vi, '2023-08-05');
    expect(await row(articleId)).toMatchObject({ behindBlocks: 0, translationDue: null });
    const input = { ...textIn('vi', { slug: `bai-${articleId}` }), body: bodyOf(vi) };
    const [first] = input.body.content;
    if (first?.type !== 'paragraph') throw new Error('no paragraph');
    first.content = [{ type: 'text', text: ' Sáng nay họp. ', marks: [{ type: 'bold' }] }];
    dataOf(
      await saveTranslation(staff.editor, day('2023-08-06'), {
        articleId,
        locale: 'vi',
        baseVersion: 3,
        input,
      }),
    );
    expect(await standing(articleId)).toMatchObject({ behind: [] });
  });

  test('catches up by an edit of the block, and only of that block', async () => {
    await save(articleId, 'en', en);
    await save(articleId, 'vi', { ...vi, a: 'Sáng mai họp.', b: 'Có bốn mươi đại biểu.' });
    await save(articleId, 'en', { ...en, b: 'Forty delegates came.' });
    expect(await standing(articleId)).toMatchObject({ behind: ['a'] });
  });

  test('catches up without an edit, as far as somebody has seen, and the text keeps its version', async () => {
    await save(articleId, 'en', en);
    await save(articleId, 'vi', { ...vi, a: 'Sáng mai họp.' });
    await save(articleId, 'vi', { ...vi, a: 'Sáng mai, hội nghị họp.' });
    dataOf(await settle(articleId, { a: 'Sáng mai họp.'.normalize('NFD') }));
    expect(await standing(articleId)).toMatchObject({ behind: ['a'] });
    dataOf(await settle(articleId, { a: 'Sáng mai, hội nghị họp.' }));
    expect(await standing(articleId)).toMatchObject({ behind: [] });
    expect((await articleForDesk(staff.editor, articleId))?.translations.en?.version).toBe(1);
  });

  test('may leave blocks out on purpose, before it is written too, and take it back', async () => {
    dataOf(await settle(articleId, {}, { c: true }));
    await save(articleId, 'en', { a: 'It met.', b: 'Thirty came.' });
    expect(await standing(articleId)).toEqual({ missing: [], behind: [], leftOut: ['c'] });
    expect(await row(articleId)).toMatchObject({ missingBlocks: 0, translationDue: null });
    dataOf(await settle(articleId, {}, { c: false }));
    expect(await row(articleId)).toMatchObject({ missingBlocks: 1, translationDue: day('2023-08-09')() });
  });

  test('owes nothing as a summary', async () => {
    await save(articleId, 'en', { a: 'It met.' }, '2023-08-02', true);
    expect(await row(articleId)).toMatchObject({ missingBlocks: 0, translationDue: null });
  });

  test('of before anything was kept counts as right until the original changes', async () => {
    await save(articleId, 'en', en);
    await db.matching.deleteMany({ where: { articleId } });
    expect(await standing(articleId)).toMatchObject({ behind: [] });
    await save(articleId, 'vi', { ...vi, c: 'Tối nay bế mạc.' });
    expect(await standing(articleId)).toMatchObject({ behind: ['c'] });
  });

  test('two people settle two blocks at once', async () => {
    await save(articleId, 'en', en);
    await save(articleId, 'vi', { a: 'Một.', b: 'Hai.', c: 'Ba.' });
    await Promise.all([
      settle(articleId, { a: 'Một.' }),
      settle(articleId, { b: 'Hai.' }),
      settle(articleId, {}, { x1y: true }),
    ]);
    expect(await standing(articleId)).toMatchObject({ behind: ['c'] });
  });
});

describe('the original', () => {
  test('is the language that was written first', async () => {
    const { articleId } = await makeDraft(staff.editor);
    await save(articleId, 'en', en);
    expect(await row(articleId)).toMatchObject({ original: 'en' });
    await save(articleId, 'vi', { a: vi.a ?? '' });
    expect(await standing(articleId)).toMatchObject({ missing: ['b', 'c'] });
  });

  test('can be changed; what pairs there are count as right', async () => {
    const { articleId } = await makeDraft(staff.editor);
    await save(articleId, 'vi', vi);
    await save(articleId, 'en', en);
    await save(articleId, 'vi', { ...vi, a: 'Đổi rồi.' });
    dataOf(await makeOriginal(staff.editor, day('2023-08-08'), { articleId, locale: 'en' }));
    expect(await row(articleId)).toMatchObject({ original: 'en', behindBlocks: 0, translationDue: null });
    await save(articleId, 'en', { ...en, b: 'Forty delegates came.' });
    expect(await standing(articleId)).toMatchObject({ behind: ['b'] });
    dataOf(await makeOriginal(staff.editor, day('2023-08-08'), { articleId, locale: 'vi' }));
    expect(await standing(articleId)).toMatchObject({ behind: [] });
  });
});

describe('who may settle', () => {
  test.each(['stranger', 'nobody'])('%s may not', async (who) => {
    const { articleId } = await makeDraft(staff.editor);
    const id = who === 'nobody' ? 'x' : articleId;
    const actor = who === 'nobody' ? staff.editor : staff.writer;
    for (const result of [
      await settle(id, {}, {}, actor),
      await makeOriginal(actor, day('2023-08-01'), { articleId: id, locale: 'en' }),
    ])
      expect(result).toMatchObject({ ok: false, issues: [{ key: 'notFound' }] });
  });

  test.each([
    [{ matched: { 'a b': 'x' } }],
    [{ matched: { abc: 7 } }],
    [{ matched: { abc: 'a'.repeat(500_001) } }],
    [{ leftOut: { abc: 'yes' } }],
    [{ leftOut: [] }],
    [null],
  ])('%j is refused, and nothing is written', async (input) => {
    const { articleId } = await makeDraft(staff.editor);
    const result = await changeMatching(staff.editor, day('2023-08-01'), {
      articleId,
      input: input as never,
    });
    expect(result.ok).toBe(false);
    expect(await db.matching.count({ where: { articleId } })).toBe(0);
  });
});

describe('the lists', () => {
  const word = new Map<string, string>();
  const due = async (input: object = {}, actor = staff.editor) => {
    const { rows, total } = await translationsDue(actor, input);
    expect(total).toBe(rows.length);
    return rows.map(({ id }) => word.get(id));
  };
  beforeAll(async () => {
    await emptyDatabase();
    staff = await makeStaff();
    const made = async (name: string, actor = staff.editor) => {
      const { articleId } = await makeDraft(actor);
      word.set(articleId, name);
      return articleId;
    };
    const done = await made('done');
    await save(done, 'vi', vi, '2023-01-01');
    await save(done, 'en', en, '2023-01-01');
    const behind = await made('behind');
    await save(behind, 'vi', vi, '2023-01-01');
    await save(behind, 'en', en, '2023-01-02');
    await save(behind, 'vi', { ...vi, a: 'Một.', b: 'Hai.' }, '2023-03-01');
    const absent = await made('absent', staff.writer);
    await save(absent, 'vi', vi, '2023-02-01');
    const partial = await made('partial');
    await save(partial, 'en', en, '2023-04-01');
    await save(partial, 'vi', { a: 'Một.' }, '2023-05-01');
    await made('empty');
    const published = await makePublished(staff.publisher, { clock: day('2023-06-01'), vi: { slug: 'mot' } });
    word.set(published.articleId, 'published');
  });

  test('of what is due: what has waited longest first', async () => {
    expect(await due()).toEqual(['absent', 'behind', 'partial', 'published']);
    expect(await due({ kind: 'behind' })).toEqual(['behind']);
    expect(await due({ kind: 'partial' })).toEqual(['partial']);
    expect(await due({ kind: 'absent' })).toEqual(['absent', 'published']);
    expect(await due({ kind: 'nonsense', page: 'x' })).toHaveLength(4);
    expect(await due({}, staff.writer)).toEqual(['absent']);
  });

  test('of articles: says how far behind, and is narrowed to that', async () => {
    const { rows } = await listArticles(staff.editor, { language: 'behind' });
    expect(rows).toMatchObject([
      { original: 'vi', behindBlocks: 2, missingBlocks: 0, translationDue: day('2023-03-01')() },
    ]);
  });

  test('pages follow each other without a gap or a double', async () => {
    const before = (await translationsDue(staff.editor, {})).total;
    const count = listPageSize * 2 + 3 - before;
    for (let n = 0; n < count; n += 1)
      await makeDraft(staff.editor, { clock: day('2022-01-01'), vi: { slug: `cho-dich-${n}` } });
    const pages = await Promise.all([1, 2, 3, 4].map((page) => translationsDue(staff.editor, { page })));
    expect(pages.map(({ rows }) => rows.length)).toEqual([listPageSize, listPageSize, 3, 0]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(listPageSize * 2 + 3);
  });
});

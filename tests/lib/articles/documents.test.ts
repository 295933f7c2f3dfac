import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import type { ArticleForm } from '../../../lib/articles/schema.ts';
import { sharedPart } from '../../../lib/articles/shared-part.ts';
import { clockAt } from '../../../lib/clock.ts';
import { db } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makeSection, makeStaff } from '../../support/newsroom.ts';

const noon = clockAt('2023-06-30T12:00:00+07:00');

let staff: Record<Role, Actor>;
let sectionId: string;

beforeAll(async () => {
  staff = await makeStaff();
  sectionId = await makeSection();
});

const save = (actor: Actor, articleId: string, baseVersion: number, input: Partial<ArticleForm>) =>
  saveArticle(actor, noon, { articleId, baseVersion, input: { sectionId, ...input } });

const draft = (actor = staff.editor) => makeDraft(actor, { sectionId });

describe('documents', () => {
  const cite = async (number: string, date: string | null, actor = staff.editor) => {
    const { articleId } = await draft(actor);
    return { articleId, result: await save(actor, articleId, 1, { documents: [{ number, date }] }) };
  };
  const cited = async (articleId: string) => (await sharedPart(db, articleId)).documents;

  test('are stored once, however the number is typed', async () => {
    const first = await cite('200/KH-ĐHBN', '2023-08-14');
    const second = await cite(' 200 / kh–đhbn '.normalize('NFD'), '2023-08-14');
    dataOf(second.result);
    expect(await db.document.count({ where: { numberKey: '200/KH-DHBN' } })).toBe(1);
    expect(await cited(second.articleId)).toEqual(await cited(first.articleId));
  });

  test('have one date: another is refused with the stored one', async () => {
    await cite('301/QĐ-ĐHBN', '2023-01-05');
    const { articleId, result } = await cite('301/QĐ-ĐHBN', '2023-05-01');
    const values = { number: '301/QĐ-ĐHBN', date: '2023-01-05' };
    expect(issuesOf(result)).toEqual([{ field: 'documents.0.date', key: 'documentDateDiffers', values }]);
    expect(await cited(articleId)).toEqual([]);
  });

  test('of one number and two years are two, and both can stand in one story', async () => {
    await cite('12/KH-ĐHBN', '2023-02-01');
    await cite('12/KH-ĐHBN', '2024-02-05');
    const { articleId } = await draft();
    const documents = [
      { number: '12/KH-ĐHBN', date: '2024-02-05' },
      { number: '12/KH-ĐHBN', date: '2023-02-01' },
    ];
    dataOf(await save(staff.editor, articleId, 1, { documents }));
    expect(await cited(articleId)).toEqual(documents);
    expect(await db.document.count({ where: { numberKey: '12/KH-DHBN' } })).toBe(2);
  });

  test('of one number and one year stand in a story once', async () => {
    const { articleId } = await draft();
    const documents = [
      { number: '13/KH-ĐHBN', date: '2024-02-05' },
      { number: '13/kh-đhbn', date: '2024-02-06' },
    ];
    expect(issuesOf(await save(staff.editor, articleId, 1, { documents }))).toEqual([
      { field: 'documents.1.number', key: 'documentTwice' },
    ]);
  });

  test('without a date are entries of their own: no other story dates them, and they take over no date', async () => {
    const first = await cite('302/TB-ĐHBN', null);
    const second = await cite('302/TB-ĐHBN', '2023-03-08');
    const third = await cite('302/TB-ĐHBN', null);
    const undated = [{ number: '302/TB-ĐHBN', date: null }];
    for (const { articleId } of [first, third]) expect(await cited(articleId)).toEqual(undated);
    expect(await cited(second.articleId)).toEqual([{ number: '302/TB-ĐHBN', date: '2023-03-08' }]);
  });

  test('that get a date become the entry of that year, in this story only', async () => {
    const first = await cite('305/TB-ĐHBN', null);
    const second = await cite('305/TB-ĐHBN', null);
    await cite('305/TB-ĐHBN', '2023-03-08');
    const documents = [{ number: '305/TB-ĐHBN', date: '2023-03-09' }];
    const values = { number: '305/TB-ĐHBN', date: '2023-03-08' };
    expect(issuesOf(await save(staff.editor, first.articleId, 2, { documents }))).toEqual([
      { field: 'documents.0.date', key: 'documentDateDiffers', values },
    ]);
    dataOf(
      await save(staff.editor, first.articleId, 2, {
        documents: [{ number: '305/TB-ĐHBN', date: '2023-03-08' }],
      }),
    );
    expect(await cited(second.articleId)).toEqual([{ number: '305/TB-ĐHBN', date: null }]);
    expect(await db.document.count({ where: { numberKey: '305/TB-DHBN' } })).toBe(2);
  });

  test('move to another year where that is what was meant', async () => {
    const { articleId } = await cite('306/TB-ĐHBN', '2023-12-31');
    const documents = [{ number: '306/TB-ĐHBN', date: '2024-12-31' }];
    dataOf(await save(staff.editor, articleId, 2, { documents }));
    expect(await cited(articleId)).toEqual(documents);
  });

  test('can be put right by the only article that cites them', async () => {
    const { articleId } = await cite('303/KH-DHBN', '2023-03-08');
    const documents = [{ number: '303/KH-ĐHBN', date: '2023-03-09' }];
    dataOf(await save(staff.editor, articleId, 2, { documents }));
    expect(await cited(articleId)).toEqual(documents);
    dataOf(await save(staff.editor, articleId, 3, { documents: [{ number: '303/KH-ĐHBN', date: null }] }));
    expect(await cited(articleId)).toEqual([{ number: '303/KH-ĐHBN', date: null }]);
  });

  test('cited by many at once get one row and one date', async () => {
    const stories = await Promise.all(Array.from({ length: 6 }, () => draft()));
    const dates = stories.map((_, n) => `2023-09-0${n + 1}`);
    const results = await Promise.all(
      stories.map(({ articleId }, n) =>
        save(staff.editor, articleId, 1, { documents: [{ number: '304/KH-ĐHBN', date: dates[n] }] }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = dates[results.findIndex((result) => result.ok)];
    for (const result of results)
      if (!result.ok)
        expect(result.issues).toMatchObject([{ key: 'documentDateDiffers', values: { date: winner } }]);
    expect(await db.document.count({ where: { numberKey: '304/KH-DHBN' } })).toBe(1);
  });
});

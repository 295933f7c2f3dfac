import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import type { TranslationForm } from '../../../lib/translations/schema.ts';
import { db } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makeStaff, textIn } from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

const noon = clockAt('2023-06-30T12:00:00+07:00');

const save = (actor: Actor, articleId: string, baseVersion: number, input: TranslationForm, clock = noon) =>
  saveTranslation(actor, clock, { articleId, locale: 'vi', baseVersion, input });

const stored = (articleId: string) =>
  db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale: 'vi' } },
    include: { currentRevision: true, revisions: { orderBy: { number: 'asc' } }, slugs: true },
  });

describe('many at once', () => {
  test('of N saves based on one version exactly one wins, and the others hear of it', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'tranh-luu' } });
    const actors = await Promise.all(
      Array.from({ length: 8 }, (_, n) => makeActor('editor', `Biên tập ${n}`)),
    );
    const saves = actors.flatMap((actor, n) =>
      [0, 1].map((turn) =>
        save(actor, articleId, 1, textIn('vi', { slug: 'tranh-luu', sapo: `Bản ${n}.${turn}` })),
      ),
    );
    const results = await Promise.all(saves);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results)
      if (!result.ok) expect(result.issues).toMatchObject([{ key: 'overtaken', values: { version: 2 } }]);
    expect((await stored(articleId)).revisions.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('everybody who takes the newest version and tries again gets through; every text is kept', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'lan-luot' } });
    const untilSaved = async (sapo: string) => {
      for (let base = 1; ; ) {
        const result = await save(staff.editor, articleId, base, textIn('vi', { slug: 'lan-luot', sapo }));
        if (result.ok) return;
        base = Number(result.issues[0]?.values?.version);
      }
    };
    const texts = Array.from({ length: 10 }, (_, n) => `Lời ${n}`);
    await Promise.all(texts.map(untilSaved));
    const { revisions } = await stored(articleId);
    expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
    expect(new Set(revisions.slice(1).map(({ sapo }) => sapo))).toEqual(new Set(texts));
  });

  test('first saves of one language: one makes it, the others are overtaken', async () => {
    const { articleId } = await makeDraft(staff.editor);
    const first = (n: number) =>
      save(staff.editor, articleId, 0, textIn('vi', { slug: 'lan-dau', sapo: `${n}` }));
    const results = await Promise.all([1, 2, 3, 4, 5].map(first));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await stored(articleId)).revisions).toHaveLength(1);
  });

  test('one address for many stories: one has it, the others hear whose it is', async () => {
    const stories = await Promise.all([1, 2, 3, 4, 5, 6].map(() => makeDraft(staff.editor)));
    const results = await Promise.all(
      stories.map(({ articleId }) => save(staff.editor, articleId, 0, textIn('vi', { slug: 'mot-dia-chi' }))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = stories[results.findIndex((result) => result.ok)];
    for (const result of results)
      if (!result.ok)
        expect(result.issues).toMatchObject([{ key: 'slugTaken', values: { articleId: winner?.articleId } }]);
  });

  test('two stories that swap addresses do not hang', async () => {
    const one = await makeDraft(staff.editor, { vi: { slug: 'doi-cho-mot' } });
    const two = await makeDraft(staff.editor, { vi: { slug: 'doi-cho-hai' } });
    const results = await Promise.all([
      save(staff.editor, one.articleId, 1, textIn('vi', { slug: 'doi-cho-hai' })),
      save(staff.editor, two.articleId, 1, textIn('vi', { slug: 'doi-cho-mot' })),
    ]);
    for (const result of results) if (!result.ok) expect(result.issues).toMatchObject([{ field: 'slug' }]);
    const slugs = [await stored(one.articleId), await stored(two.articleId)].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(2);
  });

  test('a save and a publication: what is public is what the publisher had read', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'luu-va-dang' } });
    const [saved, published] = await Promise.all([
      save(staff.editor, articleId, 1, textIn('vi', { slug: 'luu-va-dang', sapo: 'Mới hơn.' })),
      publishTranslation(staff.publisher, noon, { articleId, locale: 'vi', version: 1 }),
    ]);
    dataOf(saved);
    const { publishedRevisionId, revisions } = await stored(articleId);
    if (published.ok) expect(publishedRevisionId).toBe(revisions[0]?.id);
    else expect(published.issues).toMatchObject([{ key: 'overtaken', values: { version: 2 } }]);
  });
});

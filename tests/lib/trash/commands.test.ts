import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { articleForDesk } from '../../../lib/articles/desk-article.ts';
import { listArticles } from '../../../lib/articles/desk-list.ts';
import { previewTranslation } from '../../../lib/articles/preview.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { translationsDue } from '../../../lib/articles/translations-due.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { unmetBeforePublishing } from '../../../lib/publishing/queries.ts';
import { scheduleTranslation } from '../../../lib/publishing/schedule.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { searchForRelated } from '../../../lib/related/picker.ts';
import { revisionHistory } from '../../../lib/revisions/queries.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { restoreArticle, trashArticle } from '../../../lib/trash/commands.ts';
import { deleteArticle } from '../../../lib/trash/deletion.ts';
import { listTrash } from '../../../lib/trash/queries.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  issuesOf,
  makeDraft,
  makeMedia,
  makePublished,
  makeStaff,
  morning,
  textIn,
} from '../../support/newsroom.ts';

const daysLater = (days: number) => clockAt(new Date(morning().getTime() + days * 86_400_000));
const locale = 'vi';

let staff: Record<Role, Actor>;
beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

/** Public once, then taken back with a reason. */
async function withdrawn() {
  const leadMediaId = await makeMedia(staff.publisher);
  const made = await makePublished(staff.publisher, { vi: { slug: 'bai-cu' }, leadMediaId });
  const request = { articleId: made.articleId, locale, reason: 'Tin trùng.' } as const;
  dataOf(await withdrawTranslation(staff.publisher, morning, request));
  return { ...made, leadMediaId };
}

describe('an article in the trash', () => {
  test('is in no list and cannot be opened, changed or published; out of it, it is as it was', async () => {
    const made = await makeDraft(staff.editor, { vi: { slug: 'nhap' } });
    const { articleId } = made;
    const schedule = {
      articleId,
      locale,
      version: 1,
      kind: 'publish',
      day: '1/7/2023',
      time: '7:00',
    } as const;
    dataOf(await scheduleTranslation(staff.publisher, morning, schedule));
    dataOf(await trashArticle(staff.editor, morning, made));
    const actor = staff.administrator;
    expect(await articleForDesk(actor, articleId)).toBeNull();
    expect((await listArticles(actor, {})).total).toBe(0);
    expect((await translationsDue(actor, {})).total).toBe(0);
    expect((await searchForRelated(actor, { q: '', page: 1 } as never)).items).toEqual([]);
    expect(await previewTranslation(actor, articleId, locale)).toBeNull();
    expect(await unmetBeforePublishing(actor, articleId)).toBeNull();
    expect(await revisionHistory(actor, { articleId, locale })).toBeNull();
    expect(await articleTimeline(actor, { articleId })).toBeNull();
    const input = textIn(locale, { slug: 'nhap', sapo: 'Sửa.' });
    for (const refused of [
      await saveTranslation(actor, morning, { articleId, locale, baseVersion: 1, input }),
      await publishTranslation(actor, morning, { articleId, locale, version: 1 }),
      await trashArticle(actor, morning, made),
    ])
      expect(issuesOf(refused)).toEqual([{ field: '', key: 'notFound' }]);
    expect(await db.schedule.findFirst()).toMatchObject({ state: 'cancelled' });

    dataOf(await restoreArticle(staff.editor, daysLater(30), made));
    expect((await listArticles(actor, {})).rows).toMatchObject([{ id: articleId }]);
    const kinds = (await articleTimeline(actor, { articleId }))?.entries.map(({ kind }) => kind) ?? [];
    expect(kinds.slice(0, 3)).toEqual(['article.restored', 'article.trashed', 'schedule.cancelled']);
    dataOf(await publishTranslation(staff.publisher, morning, { articleId, locale, version: 1 }));
  });

  test('is never public, whatever a command forgets', async () => {
    const made = await makePublished(staff.publisher, { vi: { slug: 'dang-dang' } });
    expect(issuesOf(await trashArticle(staff.publisher, morning, made))).toEqual([
      { field: '', key: 'trashPublic' },
    ]);
    const trashed = db.article.update({
      where: { id: made.articleId },
      data: { trashedAt: morning(), trashedById: staff.editor.id },
    });
    await expect(trashed).rejects.toThrow(/constraint/);
    const draft = await makeDraft(staff.editor, { vi: { slug: 'nhap' } });
    dataOf(await trashArticle(staff.editor, morning, draft));
    const current = await db.translation.findFirstOrThrow({ where: { articleId: draft.articleId } });
    const published = db.translation.update({
      where: { id: current.id },
      data: { status: 'published', publishedAt: morning(), publishedRevisionId: current.currentRevisionId },
    });
    await expect(published).rejects.toThrow(/constraint/);
  });

  test('goes on answering at its addresses as it did', async () => {
    const made = await withdrawn();
    dataOf(await trashArticle(staff.publisher, morning, made));
    expect(await atAddress(locale, 'bai-cu')).toMatchObject({ is: 'withdrawn', reason: 'Tin trùng.' });
  });

  test('is there for thirty days for those who may put it there, afterwards for administrators', async () => {
    const mine = await makeDraft(staff.writer, { vi: { title: 'Ấm áp', slug: 'am-ap' } });
    const others = await makeDraft(staff.editor, { en: { slug: 'draft' } });
    dataOf(await trashArticle(staff.writer, morning, mine));
    dataOf(await trashArticle(staff.editor, daysLater(1), others));
    const seen = async (actor: Actor, days: number) =>
      (await listTrash(actor, daysLater(days)())).rows.map(({ articleId, mayRestore, mayDelete }) => [
        articleId === mine.articleId ? 'mine' : 'others',
        mayRestore,
        mayDelete,
      ]);
    expect(await seen(staff.writer, 30)).toEqual([['mine', true, false]]);
    expect(await seen(staff.editor, 30)).toEqual([
      ['others', true, false],
      ['mine', true, false],
    ]);
    expect(await seen(staff.writer, 30.5)).toEqual([]);
    expect(await seen(staff.administrator, 400)).toEqual([
      ['others', true, true],
      ['mine', true, true],
    ]);
    expect(issuesOf(await restoreArticle(staff.writer, daysLater(30.5), mine))).toEqual([
      { field: '', key: 'trashTooLate', values: { days: 30 } },
    ]);
    dataOf(await restoreArticle(staff.administrator, daysLater(400), mine));
    expect((await listTrash(staff.administrator, morning(), 2)).rows).toEqual([]);
  });
});

describe('deletion for ever', () => {
  test('is of what is in the trash, by administrators who are sure', async () => {
    const made = await withdrawn();
    const sure = { ...made, sure: true };
    expect(issuesOf(await deleteArticle(staff.administrator, morning, sure))[0]?.key).toBe('notFound');
    dataOf(await trashArticle(staff.publisher, morning, made));
    expect(issuesOf(await deleteArticle(staff.publisher, morning, sure))[0]?.key).toBe('notPermitted');
    expect(issuesOf(await deleteArticle(staff.administrator, morning, { ...made, sure: false }))).toEqual([
      { field: 'sure', key: 'tickToDelete' },
    ]);
    dataOf(await deleteArticle(staff.administrator, morning, sure));
    expect(await db.article.count()).toBe(0);
    expect(await db.revision.count()).toBe(0);
    expect(await db.publication.count()).toBe(0);
    expect(await db.media.count({ where: { id: made.leadMediaId } })).toBe(1);
  });

  test('is recorded, with what was deleted; what was recorded before stays', async () => {
    const made = await withdrawn();
    dataOf(await trashArticle(staff.publisher, morning, made));
    const before = await db.timelineEvent.count();
    dataOf(await deleteArticle(staff.administrator, daysLater(2), { ...made, sure: true }));
    expect(await db.timelineEvent.count()).toBe(before + 1);
    expect(await db.timelineEvent.findFirst({ where: { kind: 'article.deleted' } })).toMatchObject({
      at: daysLater(2)(),
      actorId: staff.administrator.id,
      data: {
        articleId: made.articleId,
        title: textIn(locale).title,
        texts: [{ slug: 'bai-cu', wasPublic: true }],
      },
    });
  });

  test('leaves 410 and the reason where it was public, and nobody gets that address; where it was not, it is free', async () => {
    const made = await withdrawn();
    dataOf(await trashArticle(staff.publisher, morning, made));
    dataOf(await deleteArticle(staff.administrator, daysLater(1), { ...made, sure: true }));
    expect(await atAddress(locale, 'bai-cu')).toEqual({
      is: 'withdrawn',
      at: morning(),
      reason: 'Tin trùng.',
    });
    const draft = await makeDraft(staff.editor, { vi: { slug: 'dia-chi-nhap' } });
    const write = (articleId: string, slug: string, auto = false) =>
      saveTranslation(staff.editor, morning, {
        ...{ articleId, locale, baseVersion: 1, auto },
        input: textIn(locale, { slug, title: 'Bài cũ', sapo: slug }),
      });
    expect(issuesOf(await write(draft.articleId, 'bai-cu'))).toEqual([
      { field: 'slug', key: 'slugGone', values: { slug: 'bai-cu' } },
    ]);
    expect(dataOf(await write(draft.articleId, '', true)).slug).toBeNull();
    dataOf(await trashArticle(staff.editor, morning, draft));
    dataOf(await deleteArticle(staff.administrator, morning, { ...draft, sure: true }));
    expect(await atAddress(locale, 'dia-chi-nhap')).toBeNull();
    await makeDraft(staff.editor, { vi: { slug: 'dia-chi-nhap' } });
  });

  test('nothing else takes acts or history away', async () => {
    await withdrawn();
    await expect(db.publication.deleteMany()).rejects.toThrow(/constraint/);
    await expect(db.withdrawal.deleteMany()).rejects.toThrow(/constraint/);
  });
});

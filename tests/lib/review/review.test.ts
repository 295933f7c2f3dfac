import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { approveText, askForChanges } from '../../../lib/review/decision.ts';
import { reviewOfArticle } from '../../../lib/review/queries.ts';
import { reviewRecord } from '../../../lib/review/record.ts';
import { reopenReview, submitForReview } from '../../../lib/review/submission.ts';
import { revisionHistory } from '../../../lib/revisions/queries.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  issuesOf,
  makeActor,
  makeDraft,
  makeStaff,
  morning,
  textIn,
} from '../../support/newsroom.ts';

const noon = clockAt('2023-06-30T12:00:00+07:00');
const locale = 'vi' as const;

let staff: Record<Role, Actor>;
let articleId: string;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.writer, { vi: { slug: 'hoi-nghi' } }));
});

const submit = (who: Actor, version = 1, given: { reviewerId?: string; note?: string } = {}) =>
  submitForReview(who, noon, { articleId, locale, version, ...given });
const approve = (who: Actor, version = 1, note = '') =>
  approveText(who, noon, { articleId, locale, version, note });
const askChanges = (who: Actor, note = 'Sửa tiêu đề.') =>
  askForChanges(who, noon, { articleId, locale, note });
const publish = (who: Actor, version = 1, forcedReason?: string) =>
  publishTranslation(who, noon, { articleId, locale, version, forcedReason });
const write = async (who: Actor, baseVersion: number, sapo: string, auto = false) => {
  const input = textIn(locale, { slug: 'hoi-nghi', sapo });
  return dataOf(await saveTranslation(who, noon, { articleId, locale, baseVersion, input, auto }));
};
const standing = async () => (await reviewOfArticle(staff.editor, articleId))?.languages.vi?.review ?? null;
const told = async (kind: string) =>
  (await db.notice.findMany({ where: { kind }, include: { user: true } }))
    .map(({ user }) => user.name)
    .sort();
const kinds = async () =>
  ((await articleTimeline(staff.editor, { articleId }))?.entries ?? [])
    .map(({ kind }) => kind)
    .filter((kind) => /review|publish|forced/.test(kind))
    .reverse();
const keysOf = (result: Parameters<typeof issuesOf>[0]) => issuesOf(result).map(({ key }) => key);

describe('submitting', () => {
  test('puts the text before all who review, and says so', async () => {
    dataOf(await submit(staff.writer, 1, { note: 'Nhờ xem giúp phần ủy quyền.' }));
    expect(await standing()).toMatchObject({
      state: 'asked',
      current: true,
      revision: 1,
      askedBy: staff.writer.name,
      reviewer: null,
      note: 'Nhờ xem giúp phần ủy quyền.',
    });
    const reviewers = [staff.editor, staff.publisher, staff.administrator].map(({ name }) => name).sort();
    expect(await told('reviewAsked')).toEqual(reviewers);
  });

  test('asks one person by name, if that person reviews', async () => {
    dataOf(await submit(staff.writer, 1, { reviewerId: staff.publisher.id }));
    expect(await told('reviewAsked')).toEqual([staff.publisher.name]);
    expect((await standing())?.reviewer?.name).toBe(staff.publisher.name);
    const other = await makeActor('writer', 'Người viết khác');
    for (const reviewerId of [other.id, 'nobody'])
      expect(issuesOf(await submit(staff.writer, 1, { reviewerId }))).toEqual([
        { field: 'reviewerId', key: 'cannotReview' },
      ]);
    await db.user.update({ where: { id: staff.publisher.id }, data: { disabledAt: noon() } });
    expect(keysOf(await submit(staff.writer, 1, { reviewerId: staff.publisher.id }))).toEqual([
      'cannotReview',
    ]);
  });

  test('of a version that somebody has overtaken, of nothing new, and of what is approved is refused', async () => {
    await write(staff.editor, 1, 'Sapo mới.');
    expect(keysOf(await submit(staff.writer, 1))).toEqual(['overtaken']);
    dataOf(await submit(staff.writer, 2));
    dataOf(await approve(staff.editor, 2));
    expect(keysOf(await submit(staff.writer, 2))).toEqual(['alreadyApproved']);
    dataOf(await publish(staff.publisher, 2));
    expect(keysOf(await submit(staff.writer, 2))).toEqual(['nothingToReview']);
    expect(
      keysOf(await submitForReview(staff.writer, noon, { articleId, locale: 'en', version: 0 })),
    ).toEqual(['notFound']);
  });

  test('keeps a text that has saved itself, in the name of whoever wrote it', async () => {
    await write(staff.writer, 1, 'Sapo tự lưu.', true);
    const { version } = dataOf(await submit(staff.editor, 2));
    await write(staff.writer, version, 'Sapo tự lưu lần nữa.', true);
    const review = await db.review.findFirstOrThrow({ include: { revision: true } });
    expect(review.revision).toMatchObject({
      sapo: 'Sapo tự lưu.',
      autosaved: false,
      authorId: staff.writer.id,
      number: version,
    });
  });

  test('a note that is too long or not in NFC is met', async () => {
    expect(keysOf(await submit(staff.writer, 1, { note: 'x'.repeat(1001) }))).toEqual(['tooLong']);
    dataOf(await submit(staff.writer, 1, { note: 'Hội nghị uỷ quyền'.normalize('NFD') }));
    expect((await standing())?.note).toBe('Hội nghị uỷ quyền'.normalize('NFC'));
  });
});

describe('deciding', () => {
  test('a text goes through all of it, and the record tells how', async () => {
    dataOf(await submit(staff.writer));
    dataOf(await askChanges(staff.editor));
    expect(await standing()).toMatchObject({ state: 'changesAsked', decidedBy: staff.editor.name });
    expect(await told('changesAsked')).toEqual([staff.writer.name]);
    await write(staff.writer, 1, 'Sapo đã sửa.');
    expect((await standing())?.state).toBe('changesAsked');
    dataOf(await submit(staff.writer, 2));
    dataOf(await approve(staff.publisher, 2, 'Tốt.'));
    expect(await standing()).toMatchObject({ state: 'approved', current: true, revision: 2, note: 'Tốt.' });
    expect(await told('approved')).toEqual([staff.writer.name]);
    dataOf(await publish(staff.administrator, 2));
    expect(await standing()).toBeNull();
    expect(await told('published')).toEqual([staff.writer.name]);
    expect(await kinds()).toEqual([
      'review.asked',
      'review.changesAsked',
      'review.asked',
      'review.approved',
      'translation.published',
    ]);
    const record = await reviewRecord(staff.writer, { articleId, locale });
    expect(record?.entries.map(({ note }) => note)).toEqual(['', 'Tốt.', '', 'Sửa tiêu đề.', '']);
    const history = await revisionHistory(staff.writer, { articleId, locale });
    expect(history?.entries[0]?.publications[0]?.approvedBy).toBe(staff.publisher.name);
  });

  test('what is not under review is not decided', async () => {
    expect(keysOf(await approve(staff.editor))).toEqual(['notInReview']);
    expect(keysOf(await askChanges(staff.editor))).toEqual(['notInReview']);
    expect(keysOf(await reopenReview(staff.writer, noon, { articleId, locale }))).toEqual(['notInReview']);
  });

  test('changes are asked for in words', async () => {
    dataOf(await submit(staff.writer));
    expect(issuesOf(await askChanges(staff.editor, '  '))).toEqual([
      { field: 'note', key: 'required', values: { limit: 1 } },
    ]);
  });

  test('nobody approves what they have not read', async () => {
    dataOf(await submit(staff.writer));
    await write(staff.writer, 1, 'Sapo mới.');
    expect(keysOf(await approve(staff.editor, 1))).toEqual(['overtaken']);
    expect((await standing())?.state).toBe('asked');
  });

  test('an edit makes an approval worth nothing, and a new one is needed', async () => {
    dataOf(await submit(staff.writer));
    dataOf(await approve(staff.editor));
    await write(staff.writer, 1, 'Sapo sửa sau khi duyệt.');
    expect(await standing()).toMatchObject({ state: 'approved', current: false, revision: 1 });
    dataOf(await approve(staff.editor, 2));
    expect(await standing()).toMatchObject({ state: 'approved', current: true, revision: 2 });
  });

  test('what was approved can be taken back to draft, or changes asked for', async () => {
    dataOf(await submit(staff.writer));
    dataOf(await approve(staff.editor));
    dataOf(await askChanges(staff.publisher, 'Thiếu tên đơn vị.'));
    expect((await standing())?.state).toBe('changesAsked');
    dataOf(await reopenReview(staff.writer, noon, { articleId, locale }));
    expect(await standing()).toBeNull();
  });

  test('many at once leave one decision', async () => {
    dataOf(await submit(staff.writer));
    const results = await Promise.all([
      approve(staff.editor),
      approve(staff.publisher),
      approve(staff.administrator),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await kinds()).filter((kind) => kind === 'review.approved')).toHaveLength(1);
  });
});

describe('without second eyes', () => {
  test('a text is published without any review, and its author may approve it', async () => {
    dataOf(await publish(staff.publisher));
    const own = await makeDraft(staff.publisher, { vi: { slug: 'tu-duyet' } });
    const text = { articleId: own.articleId, locale, version: 1 };
    dataOf(await submitForReview(staff.publisher, noon, text));
    dataOf(await approveText(staff.publisher, noon, text));
  });

  test('a withdrawal ends a review that is under way', async () => {
    dataOf(await publish(staff.publisher));
    await write(staff.writer, 1, 'Sapo mới.');
    dataOf(await submit(staff.writer, 2));
    dataOf(await withdrawTranslation(staff.publisher, noon, { articleId, locale }));
    expect(await standing()).toBeNull();
  });
});

test('those who look after the translation hear that it is behind the published original', async () => {
  const made = await makeDraft(staff.writer, {
    vi: { slug: 'goc', body: bodyOf('Hội nghị khai mạc.') },
    en: { slug: 'translated', body: bodyOf('The conference opened.') },
  });
  const input = textIn('vi', { slug: 'goc', body: bodyOf('Hội nghị khai mạc muộn.') });
  const save = { articleId: made.articleId, locale: 'vi' as const, baseVersion: 1, input };
  const english = textIn('en', { slug: 'translated', body: bodyOf('The conference was opened.') });
  dataOf(
    await saveTranslation(staff.editor, morning, {
      ...{ articleId: made.articleId, locale: 'en', baseVersion: 1, input: english },
    }),
  );
  dataOf(await saveTranslation(staff.writer, noon, save));
  const behind = await db.article.findUniqueOrThrow({ where: { id: made.articleId } });
  expect(behind.behindBlocks).toBe(1);
  dataOf(
    await publishTranslation(staff.publisher, noon, { articleId: made.articleId, locale: 'vi', version: 2 }),
  );
  expect(await told('behind')).toEqual([staff.editor.name, staff.writer.name].sort());
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { unmetBeforePublishing } from '../../../lib/publishing/queries.ts';
import { approveText, askForChanges } from '../../../lib/review/decision.ts';
import { reviewersFor, reviewOfArticle } from '../../../lib/review/queries.ts';
import { setSecondEyes, wantsSecondEyes } from '../../../lib/review/second-eyes.ts';
import { submitForReview } from '../../../lib/review/submission.ts';
import { revisionHistory } from '../../../lib/revisions/queries.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makeStaff, textIn } from '../../support/newsroom.ts';

const noon = clockAt('2023-06-30T12:00:00+07:00');
const locale = 'vi' as const;

let staff: Record<Role, Actor>;
let articleId: string;
let sectionId: string;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId, sectionId } = await makeDraft(staff.writer, { vi: { slug: 'hoi-nghi' } }));
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
const wantSecondEyes = async () =>
  dataOf(await setSecondEyes(staff.administrator, noon, { sectionId, wanted: true }));
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

describe('second eyes', () => {
  beforeEach(wantSecondEyes);

  test('are a rule of a section that administrators set, and the record knows', async () => {
    expect(await wantsSecondEyes(sectionId)).toBe(true);
    expect(await wantsSecondEyes('x')).toBe(false);
    for (const wanted of [false, false])
      dataOf(await setSecondEyes(staff.administrator, noon, { sectionId, wanted }));
    expect(await db.timelineEvent.count({ where: { kind: 'section.secondEyesOff' } })).toBe(1);
    const absent = await setSecondEyes(staff.administrator, noon, { sectionId: articleId, wanted: true });
    expect(keysOf(absent)).toEqual(['notFound']);
  });

  const missing = (state: string) => [
    { field: 'review', key: 'approvalMissing', values: { standing: state } },
  ];

  test('nothing is published that nobody has approved, whatever has been done with it', async () => {
    const unmet = async () =>
      ((await unmetBeforePublishing(staff.publisher, articleId))?.vi ?? [])
        .filter(({ level }) => level === 'error')
        .map(({ field, key, values }) => ({ field, key, values }));
    expect(issuesOf(await publish(staff.publisher))).toEqual(missing('none'));
    expect(await unmet()).toEqual(missing('none'));
    dataOf(await submit(staff.writer));
    expect(issuesOf(await publish(staff.publisher))).toEqual(missing('asked'));
    dataOf(await askChanges(staff.editor));
    expect(issuesOf(await publish(staff.publisher))).toEqual(missing('changesAsked'));
    dataOf(await submit(staff.writer));
    dataOf(await approve(staff.editor));
    expect(await unmet()).toEqual([]);
    await write(staff.writer, 1, 'Sapo sửa sau khi duyệt.');
    expect(issuesOf(await publish(staff.publisher, 2))).toEqual(missing('outdated'));
    dataOf(await approve(staff.editor, 2));
    dataOf(await publish(staff.publisher, 2));
    expect(await unmet()).toEqual([]);
    const [publication] = await db.publication.findMany();
    expect(publication).toMatchObject({ approvedById: staff.editor.id, forcedReason: '' });
  });

  test.each(['editor', 'publisher', 'administrator'] as const)(
    'an author who is %s does not approve their own text, and is not asked to',
    async (role) => {
      await write(staff[role], 1, 'Sapo của người này.');
      dataOf(await submit(staff.writer, 2));
      expect(keysOf(await approve(staff[role], 2))).toEqual(['ownText']);
      expect(await told('reviewAsked')).not.toContain(staff[role].name);
      expect(keysOf(await submit(staff.writer, 2, { reviewerId: staff[role].id }))).toEqual(['cannotReview']);
      const offered = await reviewersFor({ articleId, secondEyes: true, authorId: staff[role].id });
      expect(offered.map(({ id }) => id)).not.toContain(staff[role].id);
      expect(offered).toHaveLength(2);
      const others = (['editor', 'publisher', 'administrator'] as const).filter((other) => other !== role);
      for (const other of others) dataOf(await approve(staff[other], 2));
    },
  );

  test('whoever wrote a text may publish it once somebody else has approved it', async () => {
    await write(staff.publisher, 1, 'Sapo của người duyệt đăng.');
    dataOf(await submit(staff.publisher, 2));
    dataOf(await approve(staff.editor, 2));
    dataOf(await publish(staff.publisher, 2));
  });

  test('an approval of one’s own from before the rule does not count', async () => {
    dataOf(await setSecondEyes(staff.administrator, noon, { sectionId, wanted: false }));
    await write(staff.publisher, 1, 'Sapo của người duyệt đăng.');
    dataOf(await submit(staff.publisher, 2));
    dataOf(await approve(staff.publisher, 2));
    await wantSecondEyes();
    expect(issuesOf(await publish(staff.publisher, 2))).toEqual(missing('own'));
  });

  test('who may force it publishes with a reason, which stays in sight', async () => {
    expect(keysOf(await publish(staff.editor, 1, 'Bão về trong đêm.'))).toEqual(['notPermitted']);
    expect(issuesOf(await publish(staff.publisher, 1, '  '))).toEqual(missing('none'));
    expect(keysOf(await publish(staff.publisher, 1, 'x'.repeat(501)))).toEqual(['tooLong']);
    dataOf(await publish(staff.publisher, 1, 'Bão về trong đêm.'));
    expect(await kinds()).toEqual(['translation.forced', 'translation.published']);
    expect((await reviewOfArticle(staff.writer, articleId))?.languages.vi?.forced).toEqual({
      by: staff.publisher.name,
      at: noon(),
      reason: 'Bão về trong đêm.',
    });
    const history = await revisionHistory(staff.writer, { articleId, locale });
    expect(history?.entries[0]?.publications[0]?.forcedReason).toBe('Bão về trong đêm.');
  });

  test('a reason where nothing had to be forced is not kept', async () => {
    dataOf(await submit(staff.writer));
    dataOf(await approve(staff.editor));
    dataOf(await publish(staff.publisher, 1, 'Bão về trong đêm.'));
    expect(await db.publication.findMany()).toMatchObject([{ forcedReason: '' }]);
  });

  test('with a reason everything else that is missing still stops', async () => {
    const { articleId: bare } = await makeDraft(staff.writer, { sectionId, vi: { sapo: '' } });
    const request = { articleId: bare, locale, version: 1, forcedReason: 'Bão về trong đêm.' };
    expect(keysOf(await publishTranslation(staff.publisher, noon, request))).toEqual(['sapoMissing']);
  });
});

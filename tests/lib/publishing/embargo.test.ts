import { beforeEach, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { sweepSchedules } from '../../../lib/publishing/due-schedules.ts';
import { setEmbargo } from '../../../lib/publishing/embargo.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { scheduleTranslation } from '../../../lib/publishing/schedule.ts';
import { approveText } from '../../../lib/review/decision.ts';
import { setSecondEyes } from '../../../lib/review/second-eyes.ts';
import { submitForReview } from '../../../lib/review/submission.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makeStaff, morning, textIn } from '../../support/newsroom.ts';

const at = (time: string) => clockAt(`2023-06-30T${time}:00+07:00`);
const day = '30/6/2023';
const onError = (error: unknown) => {
  throw error;
};

let staff: Record<Role, Actor>;
let articleId: string;
beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.editor, { vi: { slug: 'cam-cong-bo' } }));
});

const embargo = (given: { day?: string; time?: string }, who = staff.publisher) =>
  setEmbargo(who, morning, { articleId, locale: 'vi', ...given });
const schedule = (
  time: string,
  given: { version?: number; change?: 'minor'; overrideReason?: string } = {},
) =>
  scheduleTranslation(staff.publisher, morning, {
    ...{ articleId, locale: 'vi', version: 1, kind: 'publish', day, time },
    ...given,
  });

test('an embargo keeps everybody from publishing before its end, also those who override', async () => {
  expect(dataOf(await embargo({ day, time: '11:00' })).until).toEqual(at('11:00')());
  const request = { articleId, locale: 'vi' as const, version: 1, overrideReason: 'Gấp.' };
  expect(issuesOf(await publishTranslation(staff.administrator, at('10:59'), request))).toMatchObject([
    { key: 'embargoed' },
  ]);
  expect(issuesOf(await schedule('10:00'))).toMatchObject([{ field: 'time', key: 'embargoed' }]);
  dataOf(await schedule('11:00'));
  await sweepSchedules(at('11:00'), { onError });
  expect((await db.translation.findFirstOrThrow({ where: { articleId } })).status).toBe('published');
  expect(issuesOf(await embargo({ day: '1/7/2023', time: '1:00' }))[0]?.key).toBe('embargoPublic');
});

test('it is set and lifted by those who publish, and never behind what is scheduled', async () => {
  expect(issuesOf(await embargo({}, staff.editor))[0]?.key).toBe('notPermitted');
  expect(issuesOf(await embargo({ time: '11:00' }))).toEqual([{ field: 'day', key: 'required' }]);
  dataOf(await schedule('10:00'));
  expect(issuesOf(await embargo({ day: '1/7/2023', time: '1:00' }))).toMatchObject([
    { field: 'time', key: 'embargoScheduled' },
  ]);
  dataOf(await embargo({ day, time: '9:00' }));
  dataOf(await embargo({}));
  const { entries = [] } = (await articleTimeline(staff.publisher, { articleId })) ?? {};
  const kinds = entries.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['translation.embargoed', 'translation.embargoLifted']));
  dataOf(await publishTranslation(staff.publisher, morning, { articleId, locale: 'vi', version: 1 }));
});

test('second eyes are asked for at the hour; those on the text that was named stay with it', async () => {
  const stored = () =>
    db.translation.findFirstOrThrow({
      where: { articleId },
      include: {
        publishedRevision: true,
        publications: { orderBy: { at: 'asc' } },
        schedules: { orderBy: { at: 'asc' } },
      },
    });
  const { sectionId } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
  dataOf(await setSecondEyes(staff.administrator, morning, { sectionId, wanted: true }));
  dataOf(await schedule('10:00'));
  await sweepSchedules(at('10:00'), { onError });
  expect((await stored()).schedules).toMatchObject([
    { state: 'failed', issues: [{ key: 'approvalMissing' }] },
  ]);
  const text = { articleId, locale: 'vi' as const };
  dataOf(await submitForReview(staff.editor, morning, { ...text, version: 1 }));
  dataOf(await approveText(staff.publisher, morning, { ...text, version: 1 }));
  dataOf(await schedule('11:00'));
  const input = textIn('vi', { slug: 'cam-cong-bo', sapo: 'Viết thêm sau khi duyệt.' });
  dataOf(await saveTranslation(staff.editor, morning, { ...text, baseVersion: 1, input }));
  await sweepSchedules(at('11:00'), { onError });
  expect(await stored()).toMatchObject({
    publishedRevision: { number: 1 },
    publications: [{ approvedById: staff.publisher.id, forcedReason: '' }],
  });
  dataOf(await schedule('12:00', { version: 2, change: 'minor', overrideReason: 'Bão về.' }));
  await sweepSchedules(at('12:00'), { onError });
  expect((await stored()).publications.at(-1)).toMatchObject({ forcedReason: 'Bão về.' });
});

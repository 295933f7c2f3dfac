import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { type Clock, clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { sweepSchedules } from '../../../lib/publishing/due-schedules.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { scheduleTranslation } from '../../../lib/publishing/schedule.ts';
import { cancelSchedule, restoreSchedule } from '../../../lib/publishing/schedule-changes.ts';
import { listScheduled, nextScheduled, scheduleOf } from '../../../lib/publishing/scheduled.ts';
import type { ScheduleForm } from '../../../lib/publishing/schema.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { bodyOf, dataOf, issuesOf, makeDraft, makeStaff, morning, textIn } from '../../support/newsroom.ts';

/** Stories are made at eight; what is scheduled is for ten, Vietnam's time. */
const at = (time: string): Clock => clockAt(`2023-06-30T${time}:00+07:00`);
const ten = { day: '30/6/2023', time: '10h' };

let staff: Record<Role, Actor>;
let articleId: string;
beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.editor, { vi: { slug: 'hen-gio' } }));
});

const schedule = (
  given: Partial<ScheduleForm> & { version?: number } = {},
  who = staff.publisher,
  clock = morning,
) =>
  scheduleTranslation(who, clock, {
    ...{ articleId, locale: 'vi', version: 1, kind: 'publish' },
    ...ten,
    ...given,
  });
const onError = (error: unknown) => {
  throw error;
};
const sweep = (clock: Clock) => sweepSchedules(clock, { onError });
const stored = (locale: Locale = 'vi') =>
  db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale } },
    include: { publishedRevision: true, publications: true, schedules: { orderBy: { madeAt: 'asc' } } },
  });
const write = (baseVersion: number, sapo: string) =>
  saveTranslation(staff.editor, morning, {
    ...{ articleId, locale: 'vi', baseVersion },
    input: textIn('vi', { slug: 'hen-gio', sapo }),
  });
const kinds = async () =>
  ((await articleTimeline(staff.publisher, { articleId }))?.entries ?? [])
    .map(({ kind }) => kind)
    .toReversed();

describe('what is scheduled', () => {
  test('is public at its hour and not before, once, whoever looks and however often', async () => {
    expect(dataOf(await schedule()).at).toEqual(at('10:00')());
    expect(await sweep(at('09:59'))).toBe(0);
    expect((await stored()).status).toBe('draft');
    const swept = await Promise.all([1, 2, 3, 4].map(() => sweep(at('10:00'))));
    expect(swept.reduce((sum, one) => sum + one)).toBe(1);
    expect(await sweep(at('11:00'))).toBe(0);
    const { status, publications, publishedAt, schedules } = await stored();
    expect({ status, publishedAt }).toEqual({ status: 'published', publishedAt: at('10:00')() });
    expect(publications).toMatchObject([{ actorId: staff.publisher.id }]);
    expect(schedules).toMatchObject([{ state: 'done', settledAt: at('10:00')() }]);
    expect((await atAddress('vi', 'hen-gio'))?.is).toBe('article');
    expect(await kinds()).toEqual([
      'article.created',
      'translation.saved',
      'schedule.made',
      'translation.published',
    ]);
  });

  test('happens late when no process ran, and does not come back when a clock is put back', async () => {
    dataOf(await schedule());
    expect(await sweep(clockAt('2024-01-01T00:00:00Z'))).toBe(1);
    expect(await sweep(at('09:00'))).toBe(0);
    dataOf(
      await withdrawTranslation(staff.publisher, clockAt('2024-01-02T00:00:00Z'), {
        articleId,
        locale: 'vi',
      }),
    );
    expect(await sweep(at('10:00'))).toBe(0);
    expect(await stored()).toMatchObject({ status: 'withdrawn', publications: [{}] });
  });

  test('is exactly the text that was read, or the newest, as was asked', async () => {
    dataOf(await schedule());
    dataOf(await write(1, 'Viết thêm.'));
    await sweep(at('10:00'));
    expect((await stored()).publishedRevision?.number).toBe(1);
    dataOf(await write(2, 'Viết thêm nữa.'));
    dataOf(await schedule({ version: 3, text: 'newest', time: '11:00' }));
    dataOf(await write(3, 'Viết đến phút chót.'));
    await sweep(at('11:00'));
    expect((await stored()).publishedRevision?.number).toBe(4);
  });

  test('keeps the saved-by-itself text that was read, although its writer goes on', async () => {
    const auto = (baseVersion: number, sapo: string) =>
      saveTranslation(staff.editor, morning, {
        ...{ articleId, locale: 'vi', baseVersion, auto: true },
        input: textIn('vi', { slug: 'hen-gio', sapo }),
      });
    dataOf(await auto(1, 'Ấ'));
    dataOf(await schedule({ version: 2 }));
    dataOf(await auto(2, 'Ấm'));
    await sweep(at('10:00'));
    expect((await stored()).publishedRevision).toMatchObject({ number: 2, sapo: 'Ấ' });
  });

  test('is taken back at its hour, with the reason', async () => {
    dataOf(await schedule());
    dataOf(await schedule({ kind: 'unpublish', time: '17:00', note: 'Hết hạn đăng ký.' }));
    await sweep(at('10:00'));
    expect((await atAddress('vi', 'hen-gio'))?.is).toBe('article');
    await sweep(at('17:00'));
    expect(await atAddress('vi', 'hen-gio')).toMatchObject({ is: 'withdrawn', reason: 'Hết hạn đăng ký.' });
    expect(issuesOf(await schedule({ kind: 'unpublish', day: '1/7/2023' }))).toEqual([
      { field: '', key: 'notPublished' },
    ]);
  });

  test('tells readers of a correction in both languages, at the hour', async () => {
    dataOf(await publishTranslation(staff.publisher, morning, { articleId, locale: 'vi', version: 1 }));
    const body = bodyOf('On the morning of 30 June 2023 the university held its conference.');
    const input = textIn('en', { slug: 'scheduled', body });
    dataOf(await saveTranslation(staff.editor, morning, { articleId, locale: 'en', baseVersion: 0, input }));
    dataOf(await publishTranslation(staff.publisher, morning, { articleId, locale: 'en', version: 1 }));
    dataOf(await write(1, 'Sapo đã sửa.'));
    const said = {
      change: 'correction',
      note: 'Sửa tên đơn vị.',
      otherNote: 'The unit’s name is corrected.',
    } as const;
    dataOf(await schedule({ version: 2, ...said }));
    await sweep(at('10:00'));
    for (const [locale, slug, note] of [
      ['vi', 'hen-gio', said.note],
      ['en', 'scheduled', said.otherNote],
    ] as const) {
      const found = await atAddress(locale, slug);
      expect(found?.is === 'article' && found.article.changes).toEqual([
        { kind: 'correction', at: at('10:00')(), note },
      ]);
    }
  });
});

describe('at the hour', () => {
  test('what does not fit stays as it is, and the record says why', async () => {
    dataOf(await schedule({ text: 'newest' }));
    dataOf(await write(1, ''));
    await sweep(at('10:00'));
    expect(await stored()).toMatchObject({
      status: 'draft',
      publications: [],
      schedules: [{ state: 'failed', issues: [{ field: 'sapo', key: 'sapoMissing' }] }],
    });
    expect((await kinds()).at(-1)).toBe('schedule.failed');
    const told = await db.notice.findMany({ where: { kind: 'scheduleFailed' }, include: { user: true } });
    expect(told.map(({ user }) => user.role).toSorted()).toEqual(['administrator', 'editor', 'publisher']);
    expect(told[0]).toMatchObject({ articleId, data: { issues: [{ key: 'sapoMissing' }] } });
    const { failed } = (await scheduleOf(staff.editor, { articleId, locale: 'vi' })) ?? {};
    expect(failed?.issues).toEqual([{ field: 'sapo', key: 'sapoMissing' }]);
    dataOf(await write(2, 'Có sapo.'));
    dataOf(await schedule({ version: 3, time: '11:00' }));
    expect((await scheduleOf(staff.editor, { articleId, locale: 'vi' }))?.failed).toBeNull();
  });

  test('rights are asked for anew', async () => {
    dataOf(await schedule());
    await db.user.update({ where: { id: staff.publisher.id }, data: { role: 'editor' } });
    await sweep(at('10:00'));
    expect((await stored()).schedules).toMatchObject([
      { state: 'failed', issues: [{ key: 'notPermitted' }] },
    ]);
    dataOf(await schedule({ time: '11:00' }, staff.administrator));
    await db.user.update({ where: { id: staff.administrator.id }, data: { disabledAt: new Date() } });
    await sweep(at('11:00'));
    expect((await stored()).status).toBe('draft');
  });

  test('a reason lets pass what was not met when it was given, and nothing that came up since', async () => {
    const body = bodyOf('On 6 June 2023 the university held its conference.');
    const input = textIn('en', { slug: 'facts', body });
    dataOf(await saveTranslation(staff.editor, morning, { articleId, locale: 'en', baseVersion: 0, input }));
    const english = (given: object) =>
      scheduleTranslation(staff.publisher, morning, {
        ...{ articleId, locale: 'en', version: 1, kind: 'publish', ...ten, ...given },
      });
    dataOf(await english({ overrideReason: 'Theo đối tác.' }));
    await sweep(at('10:00'));
    expect(await stored('en')).toMatchObject({
      status: 'published',
      publications: [{ overrideReason: 'Theo đối tác.', overridden: ['facts'] }],
    });
  });

  test('one that breaks does not keep the others waiting', async () => {
    const other = await makeDraft(staff.editor, { vi: { slug: 'bai-sau' } });
    dataOf(await schedule());
    const request = {
      articleId: other.articleId,
      locale: 'vi' as const,
      version: 1,
      kind: 'publish' as const,
    };
    dataOf(await scheduleTranslation(staff.publisher, morning, { ...request, ...ten, time: '10:02' }));
    // A body that no schema of ours wrote.
    await db.$executeRaw`ALTER TABLE revision DISABLE TRIGGER revision_immutable`;
    await db.$executeRaw`UPDATE revision SET body = '{"type":"doc"}' WHERE translation_id = ${(await stored()).id}::uuid`;
    await db.$executeRaw`ALTER TABLE revision ENABLE TRIGGER revision_immutable`;
    const errors: unknown[] = [];
    await sweepSchedules(at('11:00'), { onError: (error) => errors.push(error) });
    expect(errors.length).toBeGreaterThan(0);
    expect((await atAddress('vi', 'bai-sau'))?.is).toBe('article');
  });
});

describe('making a schedule', () => {
  test('is for those who publish, of a text they have read', async () => {
    expect(issuesOf(await schedule({}, staff.writer))[0]?.key).toBe('notFound');
    expect(issuesOf(await schedule({}, staff.editor))[0]?.key).toBe('notPermitted');
    expect(issuesOf(await schedule({ version: 2 }))[0]?.key).toBe('overtaken');
    expect(await db.schedule.count()).toBe(0);
  });

  test('needs a day and a time to come, in the time zone of the site, that can be meant', async () => {
    expect(issuesOf(await schedule({ day: '', time: '' })).map(({ field, key }) => [field, key])).toEqual([
      ['day', 'required'],
      ['time', 'required'],
    ]);
    expect(issuesOf(await schedule({ day: '31/6/2023' }))).toMatchObject([{ field: 'day', key: 'date' }]);
    expect(issuesOf(await schedule({ time: '8:00' }))).toEqual([{ field: 'time', key: 'schedulePast' }]);
    expect(issuesOf(await schedule({ day: '30/6/2032' }))).toEqual([{ field: 'day', key: 'scheduleFar' }]);
    expect(issuesOf(await schedule({ change: 'correction' }))).toMatchObject([{ field: 'note' }]);
    await db.settings.create({ data: { id: 1, timeZone: 'Europe/Paris' } });
    expect(dataOf(await schedule()).at).toEqual(new Date('2023-06-30T08:00:00Z'));
  });

  test('of one kind takes the place of the one before, and taking back comes after publishing', async () => {
    dataOf(await schedule());
    dataOf(await schedule({ time: '11:00' }));
    expect((await stored()).schedules.map(({ state }) => state).toSorted()).toEqual(['cancelled', 'waiting']);
    expect(issuesOf(await schedule({ kind: 'unpublish', time: '11:00' }))).toMatchObject([
      { field: 'time', key: 'scheduleOrder' },
    ]);
    dataOf(await schedule({ kind: 'unpublish', time: '12:00' }));
    expect(issuesOf(await schedule({ time: '12:00' }))).toMatchObject([{ key: 'scheduleOrder' }]);
  });

  test('can be undone, and that too; what is done by hand cancels it', async () => {
    const { scheduleId } = dataOf(await schedule());
    expect(issuesOf(await cancelSchedule(staff.editor, morning, { scheduleId }))[0]?.key).toBe(
      'notPermitted',
    );
    dataOf(await cancelSchedule(staff.publisher, morning, { scheduleId }));
    expect(await sweep(at('10:00'))).toBe(0);
    dataOf(await restoreSchedule(staff.publisher, morning, { scheduleId }));
    expect(issuesOf(await restoreSchedule(staff.publisher, morning, { scheduleId }))[0]?.key).toBe(
      'scheduleSettled',
    );
    dataOf(await publishTranslation(staff.publisher, morning, { articleId, locale: 'vi', version: 1 }));
    expect((await stored()).schedules).toMatchObject([{ state: 'cancelled' }]);
    expect(issuesOf(await restoreSchedule(staff.publisher, at('10:00'), { scheduleId }))[0]?.key).toBe(
      'schedulePast',
    );
    dataOf(await schedule({ kind: 'unpublish', time: '12:00' }));
    dataOf(await withdrawTranslation(staff.publisher, morning, { articleId, locale: 'vi' }));
    expect(await db.schedule.count({ where: { state: 'waiting' } })).toBe(0);
    expect(issuesOf(await cancelSchedule(staff.publisher, morning, { scheduleId: 'x' }))[0]?.key).toBe(
      'notFound',
    );
  });

  test('is seen in the list by those who may see the article', async () => {
    dataOf(await schedule());
    const list = await listScheduled(staff.editor, {});
    expect(list).toMatchObject({
      total: 1,
      rows: [{ articleId, kind: 'publish', revision: 1, locale: 'vi' }],
    });
    expect((await listScheduled(staff.writer, {})).total).toBe(0);
    expect(await scheduleOf(staff.writer, { articleId, locale: 'vi' })).toBeNull();
    expect(await nextScheduled(staff.writer, articleId)).toEqual({});
    expect(await nextScheduled(staff.editor, articleId)).toEqual({
      vi: { kind: 'publish', at: at('10:00')() },
    });
    expect((await listScheduled(staff.editor, { state: 'failed', page: 'x' })).rows).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { chooseMail, markAllRead, markRead, markUnread } from '../../../lib/notices/commands.ts';
import {
  listNotices,
  noticesPerPage,
  placeOfNotice,
  unmailedKinds,
  unreadNotices,
} from '../../../lib/notices/queries.ts';
import { whoMay } from '../../../lib/notices/recipients.ts';
import { noticeKinds } from '../../../lib/notices/schema.ts';
import { notify, type Telling } from '../../../lib/notices/telling.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeActor, makeDraft, makeStaff, morning } from '../../support/newsroom.ts';

process.env.SMTP_URL = 'smtp://127.0.0.1:1';
process.env.MAIL_FROM = 'bantin@truong.example';
process.env.PUBLIC_URL = 'https://tin.truong.example';

let staff: Record<Role, Actor>;
let articleId: string;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.writer, { vi: { title: 'Hội nghị <b>viên chức</b>' } }));
});

const tell = (given: Partial<Telling> = {}) =>
  db.$transaction((tx) =>
    notify(tx, {
      kind: 'reviewAsked',
      at: morning(),
      to: [staff.editor.id],
      by: staff.writer,
      articleId,
      locale: 'vi',
      ...given,
    }),
  );

const readers = async () =>
  (await db.notice.findMany({ include: { user: true }, orderBy: { user: { name: 'asc' } } })).map(
    ({ user }) => user.name,
  );

describe('a notice', () => {
  test('stands on the desk of those who are told, with what it is about', async () => {
    await tell({ quote: 'Gấp ạ.', place: 'vi.body', to: [staff.editor.id, staff.publisher.id] });
    expect(await listNotices(staff.editor, 1)).toMatchObject({
      total: 1,
      notices: [
        {
          kind: 'reviewAsked',
          read: false,
          by: staff.writer.name,
          locale: 'vi',
          data: { title: 'Hội nghị <b>viên chức</b>', titleLocale: 'vi', quote: 'Gấp ạ.' },
        },
      ],
    });
    expect(await unreadNotices(staff.editor)).toBe(1);
    expect(await unreadNotices(staff.administrator)).toBe(0);
  });

  test('names the headline of the language it speaks of, else of the other', async () => {
    await tell({ locale: 'en' });
    expect((await listNotices(staff.editor, 1))?.notices[0]?.data).toMatchObject({ titleLocale: 'vi' });
  });

  test('is told once to each, and not to whoever did it, nor to closed accounts', async () => {
    await db.user.update({ where: { id: staff.publisher.id }, data: { disabledAt: morning() } });
    const everyone = Object.values(staff).map(({ id }) => id);
    await tell({ to: [...everyone, ...everyone, 'nobody'] });
    expect(await readers()).toEqual([staff.editor.name, staff.administrator.name].sort());
  });

  test('is not told to those who may not see the article', async () => {
    const other = await makeActor('writer', 'Người viết khác');
    await tell({ to: [other.id, staff.writer.id], by: staff.editor });
    expect(await readers()).toEqual([staff.writer.name]);
  });

  test('that the newsroom finds by itself is not told again while it is unread', async () => {
    const found: Partial<Telling> = { kind: 'linkBroken', by: null, quote: 'https://cu.example/' };
    await tell(found);
    await tell(found);
    expect(await unreadNotices(staff.editor)).toBe(1);
    await tell({ ...found, locale: 'en' });
    expect(await unreadNotices(staff.editor)).toBe(2);
    dataOf(await markAllRead(staff.editor, morning, morning()));
    await tell(found);
    expect(await unreadNotices(staff.editor)).toBe(1);
  });

  test('leads to its place in the article, for its reader alone', async () => {
    await tell({ place: 'vi.body' });
    const { id } = await db.notice.findFirstOrThrow();
    expect(await placeOfNotice(staff.editor, id)).toBe(`/admin/articles/${articleId}#vi.body`);
    expect(await placeOfNotice(staff.administrator, id)).toBeNull();
    expect(await placeOfNotice(staff.editor, 'x')).toBeNull();
  });

  test('of a transaction that fails is told to nobody', async () => {
    const failing = db.$transaction(async (tx) => {
      await notify(tx, { kind: 'approved', at: morning(), to: [staff.editor.id], by: null, articleId });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect([await db.notice.count(), await db.letter.count()]).toEqual([0, 0]);
  });
});

describe('marking', () => {
  test('one as read and as unread is for its reader alone', async () => {
    await tell();
    const { id } = await db.notice.findFirstOrThrow();
    expect(issuesOf(await markRead(staff.administrator, morning, id))[0]?.key).toBe('notFound');
    expect(issuesOf(await markUnread(staff.administrator, id))[0]?.key).toBe('notFound');
    expect(issuesOf(await markRead(staff.editor, morning, 'x'))[0]?.key).toBe('notFound');
    dataOf(await markRead(staff.editor, morning, id));
    dataOf(await markRead(staff.editor, morning, id));
    expect(await unreadNotices(staff.editor)).toBe(0);
    dataOf(await markUnread(staff.editor, id));
    expect(await unreadNotices(staff.editor)).toBe(1);
  });

  test('all as read leaves what came since the page was opened', async () => {
    await tell();
    await tell({ at: clockAt('2023-06-30T08:00:01+07:00')() });
    expect(dataOf(await markAllRead(staff.editor, morning, morning()))).toEqual({ count: 1 });
    expect(await unreadNotices(staff.editor)).toBe(1);
  });
});

test('the list is paged, the newest first', async () => {
  for (let second = 0; second < noticesPerPage + 2; second += 1) {
    await tell({ at: new Date(morning().getTime() + second * 1_000), quote: String(second) });
  }
  const first = await listNotices(staff.editor, 1);
  expect([first?.pages, first?.notices.length, first?.notices[0]?.data.quote]).toEqual([2, 25, '26']);
  expect((await listNotices(staff.editor, 2))?.notices.map(({ data }) => data.quote)).toEqual(['1', '0']);
  expect(await listNotices(staff.editor, 3)).toBeNull();
});

describe('by e-mail', () => {
  const letters = () => db.letter.findMany({ orderBy: { recipient: 'asc' }, include: { user: true } });

  test('a notice is written in the language of whoever is told', async () => {
    await db.user.update({ where: { id: staff.publisher.id }, data: { interfaceLocale: 'en' } });
    await tell({
      to: [staff.editor.id, staff.publisher.id],
      quote: '<i>Gấp</i>',
      issues: [{ field: 'sapo', key: 'sapoMissing' }],
    });
    const written = Object.fromEntries((await letters()).map((letter) => [letter.locale, letter]));
    expect(written.vi?.subject).toBe(
      `${staff.writer.name} nhờ bạn duyệt bản tiếng Việt: Hội nghị <b>viên chức</b>`,
    );
    expect(written.en?.subject).toBe(
      `${staff.writer.name} asks you to review the Vietnamese text: Hội nghị <b>viên chức</b>`,
    );
    const { id } = await db.notice.findFirstOrThrow({ where: { userId: staff.publisher.id } });
    expect(written.en?.contents).toMatchObject({
      paragraphs: expect.arrayContaining([{ text: '<i>Gấp</i>', quoted: true }]),
      link: { href: `https://tin.truong.example/admin/notices/${id}` },
    });
    expect(JSON.stringify(written.vi?.contents)).not.toContain('sapoMissing');
    expect(written.vi).toMatchObject({ userId: staff.editor.id, due: morning() });
  });

  test('every kind can be told in both languages', async () => {
    await db.user.update({ where: { id: staff.publisher.id }, data: { interfaceLocale: 'en' } });
    for (const kind of noticeKinds) await tell({ kind, to: [staff.editor.id, staff.publisher.id] });
    const subjects = (await letters()).map(({ subject }) => subject);
    expect(subjects).toHaveLength(noticeKinds.length * 2);
    expect(subjects.filter((subject) => /[{}]|notices\./.test(subject))).toEqual([]);
  });

  test('comes only what one wants', async () => {
    const mailed = noticeKinds.filter((kind) => kind !== 'reviewAsked');
    dataOf(await chooseMail(staff.editor, { mailed }));
    expect(await unmailedKinds(staff.editor)).toEqual(['reviewAsked']);
    await tell();
    await tell({ kind: 'approved' });
    expect((await letters()).map(({ subject }) => subject)).toEqual([expect.stringContaining('đã duyệt')]);
    expect(await unreadNotices(staff.editor)).toBe(2);
    expect(issuesOf(await chooseMail(staff.editor, { mailed: ['everything'] }))).toHaveLength(1);
  });
});

test('those who may do something to every article are found by the table', async () => {
  expect(await whoMay(db, 'translation.publish')).toEqual(
    [staff.publisher.id, staff.administrator.id].sort(),
  );
});

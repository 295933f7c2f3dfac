import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { addComment, replyTo, setResolved } from '../../../lib/comments/commands.ts';
import { commentLimits } from '../../../lib/comments/limits.ts';
import { colleaguesFor, threadsOf, threadsPerPage } from '../../../lib/comments/queries.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { keyed, keyOf } from '../../../lib/text/block-keys.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { bodyOf, dataOf, issuesOf, makeActor, makeDraft, makeStaff, textIn } from '../../support/newsroom.ts';

const noon = clockAt('2023-06-30T12:00:00+07:00');
const locale = 'vi' as const;
const body = keyed(bodyOf('Sáng 30/6, hội nghị khai mạc.', 'Hội nghị bế mạc lúc 17h00.'));
const [first = '', second = ''] = body.content.map((block) => keyOf(block) ?? '');

let staff: Record<Role, Actor>;
let articleId: string;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.writer, { vi: { slug: 'hoi-nghi', body } }));
});

const say = (who: Actor, text: string, block: string | null = null, of: Locale = locale) =>
  addComment(who, noon, { articleId, locale: of, input: { text, block } });
const answer = (who: Actor, commentId: string, text: string) =>
  replyTo(who, noon, { commentId, input: { text } });
const settle = (who: Actor, commentId: string, resolved = true) =>
  setResolved(who, noon, { commentId, resolved });
const threads = async (resolved = false, page = 1) =>
  (await threadsOf(staff.editor, { articleId, locale, resolved, page }))?.threads;
const told = async (kind: string) =>
  (await db.notice.findMany({ where: { kind }, include: { user: true } }))
    .map(({ user }) => user.name)
    .sort();
const keysOf = (result: Parameters<typeof issuesOf>[0]) => issuesOf(result).map(({ key }) => key);

describe('a comment', () => {
  test('stands at its block, with what that said, and can be answered', async () => {
    const { id } = dataOf(await say(staff.editor, 'Mấy giờ?', second));
    dataOf(await answer(staff.writer, id, 'Lúc 17 giờ.'));
    expect(await threads()).toMatchObject([
      {
        ...{ id, block: second, quote: 'Hội nghị bế mạc lúc 17h00.', text: 'Mấy giờ?' },
        ...{ by: staff.editor.name, at: noon().toISOString(), resolved: null },
        replies: [{ text: 'Lúc 17 giờ.', by: staff.writer.name }],
      },
    ]);
  });

  test('is of a block that the stored text has, or of the whole', async () => {
    dataOf(await say(staff.editor, 'Bài tốt.'));
    expect(issuesOf(await say(staff.editor, 'Ở đâu?', 'khong-co'))).toEqual([
      { field: 'block', key: 'blockMissing' },
    ]);
    expect(keysOf(await say(staff.editor, 'x', 'a b'))).toEqual(['invalid']);
    expect(keysOf(await say(staff.editor, 'x', null, 'en'))).toEqual(['notFound']);
  });

  test('stays when its block is gone', async () => {
    dataOf(await say(staff.editor, 'Mấy giờ?', first));
    const input = textIn(locale, { slug: 'hoi-nghi', body: { ...body, content: body.content.slice(1) } });
    dataOf(await saveTranslation(staff.writer, noon, { articleId, locale, baseVersion: 1, input }));
    expect(await threads()).toMatchObject([{ block: first, quote: 'Sáng 30/6, hội nghị khai mạc.' }]);
  });

  test('says something, in NFC, and not too much', async () => {
    expect(keysOf(await say(staff.editor, ' \n '))).toEqual(['required']);
    expect(keysOf(await say(staff.editor, 'x'.repeat(commentLimits.text + 1)))).toEqual(['tooLong']);
    dataOf(await say(staff.editor, 'Ủy quyền cho Ấn?'.normalize('NFD')));
    expect((await threads())?.[0]?.text).toBe('Ủy quyền cho Ấn?'.normalize('NFC'));
    expect(await db.comment.count()).toBe(1);
  });

  test('of others is settled, opened again, and opened by an answer', async () => {
    const { id } = dataOf(await say(staff.editor, 'Mấy giờ?', second));
    dataOf(await settle(staff.writer, id));
    dataOf(await settle(staff.writer, id));
    expect(await threads()).toEqual([]);
    expect(await threads(true)).toMatchObject([{ id, resolved: { by: staff.writer.name } }]);
    dataOf(await settle(staff.editor, id, false));
    dataOf(await settle(staff.editor, id));
    dataOf(await answer(staff.editor, id, 'Chưa đúng.'));
    expect(await threads()).toMatchObject([{ id, resolved: null, replies: [{ text: 'Chưa đúng.' }] }]);
  });

  test('that is no thread, or absent, is not answered', async () => {
    const { id } = dataOf(await say(staff.editor, 'Mấy giờ?'));
    const { id: reply } = dataOf(await answer(staff.writer, id, '17 giờ.'));
    for (const commentId of [reply, 'x', articleId]) {
      expect(keysOf(await answer(staff.editor, commentId, 'x'))).toEqual(['notFound']);
      expect(keysOf(await settle(staff.editor, commentId))).toEqual(['notFound']);
    }
  });
});

describe('comments', () => {
  test('are paged, and are not without end', async () => {
    const { id: translationId } = await db.translation.findFirstOrThrow({ where: { articleId } });
    const row = { translationId, authorId: staff.editor.id, at: noon(), text: 'Xem lại.' };
    await db.comment.createMany({ data: Array.from({ length: commentLimits.threads - 1 }, () => row) });
    const { id } = dataOf(await say(staff.editor, 'Cái cuối cùng.'));
    expect(keysOf(await say(staff.editor, 'Thêm nữa.'))).toEqual(['tooManyComments']);
    expect((await threads())?.length).toBe(threadsPerPage);
    const last = await threads(false, commentLimits.threads / threadsPerPage);
    expect(last?.at(-1)?.text).toBe('Cái cuối cùng.');
    await db.comment.createMany({
      data: Array.from({ length: commentLimits.replies }, () => ({ ...row, parentId: id })),
    });
    expect(keysOf(await answer(staff.editor, id, 'Thêm nữa.'))).toEqual(['tooManyComments']);
  });

  test('are told to those whose text it is, and to who has taken part', async () => {
    const { id } = dataOf(await say(staff.editor, 'Mấy giờ?', second));
    expect(await told('commented')).toEqual([staff.writer.name]);
    expect(await db.notice.findFirst()).toMatchObject({ data: { place: `vi.block.${second}` } });
    await db.notice.deleteMany();
    dataOf(await answer(staff.publisher, id, '17 giờ chứ?'));
    expect(await told('commented')).toEqual([staff.editor.name, staff.writer.name].sort());
    await db.notice.deleteMany();
    dataOf(await answer(staff.writer, id, 'Vâng.'));
    expect(await told('commented')).toEqual([staff.editor.name, staff.publisher.name].sort());
  });

  test('tell those who are named in them, once, unless they may not see the article', async () => {
    const other = await makeActor('writer', 'Đỗ Ngọc Ẩn');
    const text = `Nhờ @${staff.publisher.name} xem, và @nguyen thuy duong. Hỏi thêm @${other.name}, @${staff.writer.name}?`;
    dataOf(await say(staff.editor, text));
    expect(await told('mentioned')).toEqual([staff.writer.name, staff.publisher.name].sort());
    expect(await told('commented')).toEqual([]);
  });

  test('can name colleagues who may see the article', async () => {
    await makeActor('writer', 'Người viết khác');
    const found = await colleaguesFor(staff.editor, articleId);
    expect(found.people.map(({ name }) => name).sort()).toEqual(
      [staff.writer, staff.publisher, staff.administrator].map(({ name }) => name).sort(),
    );
    expect(await colleaguesFor(await makeActor('writer', 'Thứ ba'), articleId)).toEqual({
      mayComment: false,
      people: [],
    });
  });
});

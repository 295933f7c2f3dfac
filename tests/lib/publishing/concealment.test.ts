import { beforeEach, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { articleForDesk } from '../../../lib/articles/desk-article.ts';
import { listArticles } from '../../../lib/articles/desk-list.ts';
import { previewTranslation } from '../../../lib/articles/preview.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { compareRevisions, revisionHistory, revisionText } from '../../../lib/revisions/queries.ts';
import { plainText } from '../../../lib/text/excerpt.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { bodyOf, dataOf, issuesOf, makeDraft, makeStaff, morning, textIn } from '../../support/newsroom.ts';

const noon = clockAt('2023-06-30T12:00:00+07:00');
const secret = 'CCCD 079203004567';
const reason = 'Bài làm lộ dữ liệu cá nhân.';

let staff: Record<Role, Actor>;
let articleId: string;
beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  const text = { title: `Danh sách ${secret}`, slug: 'danh-sach', sapo: secret, body: bodyOf(secret) };
  ({ articleId } = await makeDraft(staff.editor, {
    vi: text,
    en: { slug: 'list', body: bodyOf('A list.') },
  }));
  dataOf(await publishTranslation(staff.publisher, morning, { articleId, locale: 'vi', version: 1 }));
  const input = textIn('vi', { ...text, sapo: `${secret}!` });
  dataOf(await saveTranslation(staff.editor, morning, { articleId, locale: 'vi', baseVersion: 1, input }));
});

const withdraw = (given: { reason?: string; inError?: boolean } = {}, who = staff.publisher) =>
  withdrawTranslation(who, noon, { articleId, locale: 'vi', reason, inError: true, ...given });

test('what was published in error is gone for all but administrators, wherever it was kept', async () => {
  dataOf(await withdraw());
  for (const actor of [staff.writer, staff.editor, staff.publisher]) {
    const kept = JSON.stringify([
      await articleForDesk(actor, articleId),
      (await listArticles(actor, {})).rows,
      await previewTranslation(actor, articleId, 'vi'),
      await revisionHistory(actor, { articleId, locale: 'vi' }),
      await revisionText(actor, { articleId, locale: 'vi', number: 1 }),
      await compareRevisions(actor, { articleId, locale: 'vi', from: 1, to: 3 }),
      await articleTimeline(actor, { articleId }),
      await db.matching.findMany(),
      await db.factFinding.findMany(),
      await db.factIgnore.findMany(),
    ]);
    expect(kept, actor.role).not.toContain('079203004567');
  }
  const admin = staff.administrator;
  const { entries = [] } = (await revisionHistory(admin, { articleId, locale: 'vi' })) ?? {};
  expect(entries.map(({ number, concealed }) => [number, concealed])).toEqual([
    [3, false],
    [2, true],
    [1, true],
  ]);
  const old = await revisionText(admin, { articleId, locale: 'vi', number: 1 });
  expect(old && plainText(old.text.body)).toBe(secret);
});

test('readers are told why, and the address stays that of the story', async () => {
  dataOf(await withdraw());
  expect(await atAddress('vi', 'danh-sach')).toEqual({ is: 'withdrawn', at: noon(), reason });
  const { translations } = (await articleForDesk(staff.editor, articleId)) ?? {};
  expect(translations?.vi).toMatchObject({ status: 'withdrawn', version: 3, slug: 'danh-sach' });
  expect(translations?.vi?.text).toMatchObject({ title: '', sapo: '' });
  expect(translations?.en?.text.title).toBe(textIn('en').title);
});

test('the desk goes on from a blank text, which can be written and published anew', async () => {
  dataOf(await withdraw());
  const input = textIn('vi', { slug: 'danh-sach' });
  dataOf(await saveTranslation(staff.editor, noon, { articleId, locale: 'vi', baseVersion: 3, input }));
  dataOf(await publishTranslation(staff.publisher, noon, { articleId, locale: 'vi', version: 4 }));
  expect((await atAddress('vi', 'danh-sach'))?.is).toBe('article');
});

test('it needs the right and a reason, and is recorded', async () => {
  expect(issuesOf(await withdraw({}, staff.editor))[0]?.key).toBe('notPermitted');
  expect(issuesOf(await withdraw({ reason: ' ' }))).toEqual([{ field: 'reason', key: 'required' }]);
  expect(await db.concealedRevision.count()).toBe(0);
  dataOf(await withdraw());
  expect(await db.withdrawal.findFirst()).toMatchObject({ inError: true, reason });
  const { entries = [] } = (await articleTimeline(staff.editor, { articleId })) ?? {};
  expect(entries[0]).toMatchObject({ kind: 'translation.concealed', data: { revisions: 2 } });
});

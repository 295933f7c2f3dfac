import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { boardPageSize, myTexts, waitingForMe } from '../../../lib/review/board.ts';
import { approveText, askForChanges } from '../../../lib/review/decision.ts';
import { type WorkflowState, workflowStateOf } from '../../../lib/review/schema.ts';
import { submitForReview } from '../../../lib/review/submission.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makeStaff, textIn } from '../../support/newsroom.ts';

const at = (minute: number) => clockAt(new Date(Date.UTC(2023, 5, 30, 1, minute)));
const locale = 'vi' as const;

let staff: Record<Role, Actor>;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

async function submitted(title: string, minute: number, given: { reviewerId?: string; by?: Actor } = {}) {
  const { by = staff.writer, reviewerId } = given;
  const made = await makeDraft(by, { clock: at(0), vi: { title } });
  const text = { articleId: made.articleId, locale, version: 1 };
  dataOf(await submitForReview(by, at(minute), { ...text, reviewerId }));
  return { ...made, text };
}

/** A text in review, put there in the fewest steps. */
async function inReview(sectionId: string, minute: number): Promise<void> {
  const title = `Bài ${minute}`;
  const { id: articleId } = await db.article.create({ data: { sectionId, createdById: staff.writer.id } });
  const { id } = await db.translation.create({ data: { articleId, sectionId, locale, title } });
  const text = { title, sapo: '', body: { type: 'doc', content: [] } };
  const revision = { translationId: id, number: 1, authorId: staff.writer.id, ...text };
  const { id: revisionId } = await db.revision.create({ data: revision });
  await db.translation.update({ where: { id }, data: { currentRevisionId: revisionId, version: 1 } });
  const askedAt = at(minute)();
  await db.review.create({
    data: { translationId: id, revisionId, state: 'asked', askedById: staff.writer.id, askedAt },
  });
}

const titles = async (actor: Actor, list = waitingForMe) =>
  (await list(actor)).rows.map(({ title }) => title);
const states = async (actor: Actor, list = waitingForMe): Promise<WorkflowState[]> =>
  (await list(actor)).rows.map(workflowStateOf);

describe('what waits for somebody', () => {
  test('is what they may review, named or not, the longest first, and not what others were asked to', async () => {
    await submitted('Hai', 2);
    await submitted('Một', 1);
    await submitted('Ba', 3, { reviewerId: staff.publisher.id });
    expect(await titles(staff.editor)).toEqual(['Một', 'Hai']);
    expect(await titles(staff.publisher)).toEqual(['Một', 'Hai', 'Ba']);
    expect(await titles(staff.writer)).toEqual([]);
  });

  test('is not one’s own text where second eyes are a rule, nor what one has submitted to all', async () => {
    const { sectionId } = await submitted('Của biên tập', 1, { by: staff.editor });
    expect(await titles(staff.editor)).toEqual([]);
    expect(await titles(staff.publisher)).toEqual(['Của biên tập']);
    await db.section.update({ where: { id: sectionId }, data: { secondEyes: true } });
    expect(await titles(staff.publisher)).toEqual(['Của biên tập']);
    await db.review.updateMany({ data: { askedById: staff.writer.id } });
    expect(await titles(staff.editor)).toEqual([]);
  });

  test('goes back and forth with the text', async () => {
    const { articleId, text } = await submitted('Một', 1);
    dataOf(await askForChanges(staff.editor, at(2), { articleId, locale, note: 'Sửa tiêu đề.' }));
    expect(await states(staff.editor)).toEqual([]);
    expect(await states(staff.writer)).toEqual(['changesAsked']);
    expect((await waitingForMe(staff.writer)).rows[0]).toMatchObject({
      ...{ askedBy: staff.writer.name, decidedBy: staff.editor.name, note: 'Sửa tiêu đề.', at: at(2)() },
      ...{ section: 'Tin nhà trường', owner: staff.writer.name, status: 'draft' },
    });
    dataOf(await submitForReview(staff.writer, at(3), text));
    dataOf(await approveText(staff.editor, at(4), text));
    expect(await states(staff.writer)).toEqual([]);
    expect(await states(staff.editor)).toEqual([]);
    expect(await states(staff.publisher)).toEqual(['approved']);
    const input = textIn(locale, { title: 'Một', sapo: 'Sapo sửa sau khi duyệt.' });
    dataOf(await saveTranslation(staff.writer, at(5), { articleId, locale, baseVersion: 1, input }));
    expect(await states(staff.publisher)).toEqual([]);
    expect(await states(staff.writer)).toEqual(['outdated']);
    dataOf(await approveText(staff.editor, at(6), { ...text, version: 2 }));
    dataOf(await publishTranslation(staff.publisher, at(7), { ...text, version: 2 }));
    for (const actor of Object.values(staff)) expect(await states(actor)).toEqual([]);
  });

  test('is not what will be published by itself', async () => {
    const { articleId, text } = await submitted('Đã hẹn', 1);
    dataOf(await approveText(staff.editor, at(2), text));
    const { id: translationId } = await db.translation.findFirstOrThrow({ where: { articleId } });
    const made = { madeById: staff.publisher.id, madeAt: at(3)() };
    await db.schedule.create({ data: { translationId, kind: 'publish', at: at(59)(), ...made } });
    expect(await states(staff.publisher)).toEqual([]);
    expect(await states(staff.writer, myTexts)).toEqual(['scheduled']);
  });

  test('is paged', async () => {
    const { sectionId } = await submitted('Bài 0', 0);
    for (let minute = 1; minute <= boardPageSize; minute += 1) await inReview(sectionId, minute);
    const first = await waitingForMe(staff.editor);
    expect([first.rows.length, first.total, first.pages]).toEqual([boardPageSize, boardPageSize + 1, 2]);
    expect((await waitingForMe(staff.editor, 2)).rows.map(({ title }) => title)).toEqual(['Bài 25']);
    expect((await waitingForMe(staff.editor, 3)).rows).toEqual([]);
  });
});

describe('one’s own texts', () => {
  test('are those that readers do not have as they stand, what moved last first', async () => {
    const { articleId } = await makeDraft(staff.writer, { clock: at(1), vi: { title: 'Nháp' } });
    const { text } = await submitted('Chờ duyệt', 2);
    await makeDraft(staff.editor, { clock: at(3), vi: { title: 'Của người khác' } });
    expect(await titles(staff.writer, myTexts)).toEqual(['Nháp', 'Chờ duyệt']);
    dataOf(await publishTranslation(staff.publisher, at(4), { articleId, locale, version: 1 }));
    expect(await titles(staff.writer, myTexts)).toEqual(['Chờ duyệt']);
    const input = textIn(locale, { title: 'Sửa sau khi đăng' });
    dataOf(await saveTranslation(staff.writer, at(5), { articleId, locale, baseVersion: 1, input }));
    expect(await states(staff.writer, myTexts)).toEqual(['changed', 'asked']);
    dataOf(await approveText(staff.editor, at(6), text));
    expect(await states(staff.writer, myTexts)).toContain('approved');
  });

  test('are not those of somebody else, also when they were asked to submit them', async () => {
    const other = await makeActor('writer', 'Người viết khác');
    await submitted('Một', 1);
    expect(await titles(other, myTexts)).toEqual([]);
  });
});

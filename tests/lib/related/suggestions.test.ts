import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { dismissSuggestion, offerAgain } from '../../../lib/related/dismissal.ts';
import { linkBack, linksBack } from '../../../lib/related/link-back.ts';
import { phrasesOf } from '../../../lib/related/shared-words.ts';
import { suggestRelated } from '../../../lib/related/suggestions.ts';
import { type StoryKey, storyKeys } from '../../../prisma/stories/stories.ts';
import { publishDemoTexts } from '../../related/demo-texts.ts';
import { judged } from '../../related/judged.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makeStaff, morning } from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
let ids: Map<StoryKey, string>;

const idOf = (key: StoryKey): string => ids.get(key) ?? '';
const keyOf = (id: string): StoryKey | undefined => storyKeys.find((key) => ids.get(key) === id);

const suggested = async (key: StoryKey, actor = staff.editor) => {
  const found = (await suggestRelated(actor, idOf(key))) ?? [];
  return found.map(({ article, reasons, score }) => ({ key: keyOf(article.id), reasons, score }));
};

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ids = await publishDemoTexts(staff.publisher);
}, 120_000);

describe('on the demo’s stories', () => {
  test('at least three of the first five are judged related, where so many are', async () => {
    const lines: string[] = [];
    const hits: number[] = [];
    for (const [key, related] of Object.entries(judged) as [StoryKey, readonly StoryKey[]][]) {
      const five = (await suggested(key)).slice(0, 5);
      const right = five.filter((one) => one.key && related.includes(one.key)).length;
      const told = five.map((one) => `${one.key && related.includes(one.key) ? '+' : '-'}${one.key}`);
      lines.push(`${key.padEnd(24)} ${right} of ${Math.min(5, related.length)}  ${told.join(' ')}`);
      if (related.length >= 5) hits.push(right);
    }
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const possible = Object.values(judged).map((related) => Math.min(5, related.length));
    const all = lines.map((line) => Number(/ (\d) of/.exec(line)?.[1]));
    process.stdout.write(
      [
        ...lines,
        `precision of the first five, where five or more are related (${hits.length}): ${(mean(hits) / 5).toFixed(2)}`,
        `of what could stand among the first five, found (${all.length}): ${(mean(all) / mean(possible)).toFixed(2)}`,
        '',
      ].join('\n'),
    );
    expect(mean(hits)).toBeGreaterThanOrEqual(3);
  });
});

describe('suggestions', () => {
  test('say why: the document, the words as this story spells them, the unit, the school year', async () => {
    const [first] = await suggested('emulationClosing2025');
    expect(first?.reasons[0]).toEqual({ why: 'document', number: '200/KH-ĐHBN' });
    const kinds = (first?.reasons ?? []).map(({ why }) => why);
    expect(kinds).toEqual(expect.arrayContaining(['document', 'words', 'unit', 'section']));
    const words = first?.reasons.find((reason) => reason.why === 'words');
    expect(words?.why === 'words' && words.phrases[0]?.toLowerCase()).toContain('gương điển hình');
  });

  test('are for those who may see the article, also of a draft, and for nobody else', async () => {
    const { articleId } = await makeDraft(staff.writer, {
      vi: { title: 'Hội nghị khoa học sinh viên 2026', slug: 'khoa-hoc-sinh-vien-2026' },
    });
    const found = (await suggestRelated(staff.writer, articleId)) ?? [];
    expect(found.slice(0, 3).map(({ article }) => keyOf(article.id))).toContain('studentResearch2023');
    expect(await suggestRelated(staff.writer, idOf('opening2022'))).toBeNull();
    expect(await suggestRelated(staff.editor, 'không phải id')).toBeNull();
    const { articleId: empty } = await makeDraft(staff.writer);
    expect(await suggestRelated(staff.writer, empty)).not.toBeNull();
  });

  test('that are put away stay away, for everybody, until they are offered again', async () => {
    const [articleId, otherId] = [idOf('teachersDay2026'), idOf('teachersDay2022')];
    expect((await suggested('teachersDay2026'))[0]?.key).toBe('teachersDay2022');
    expect(issuesOf(await dismissSuggestion(staff.writer, morning, { articleId, otherId }))).toEqual([
      { field: '', key: 'notFound' },
    ]);
    for (const _twice of [1, 2])
      dataOf(await dismissSuggestion(staff.editor, morning, { articleId, otherId }));
    expect(await db.relatedDismissal.findMany()).toEqual([
      { articleId, otherId, actorId: staff.editor.id, at: morning() },
    ]);
    const others = await suggested('teachersDay2026', staff.publisher);
    expect(others.map(({ key }) => key)).not.toContain('teachersDay2022');
    dataOf(await offerAgain(staff.editor, { articleId, otherId }));
    expect((await suggested('teachersDay2026'))[0]?.key).toBe('teachersDay2022');
    const nobody = { articleId, otherId: crypto.randomUUID() };
    expect(issuesOf(await dismissSuggestion(staff.editor, morning, nobody))).toMatchObject([
      { key: 'notFound' },
    ]);
  });

  test('leave out what is chosen', async () => {
    const [articleId, relatedId] = [idOf('graduation2026'), idOf('graduation2024')];
    await db.relatedNews.create({ data: { articleId, relatedId, position: 0 } });
    expect((await suggested('graduation2026')).map(({ key }) => key)).not.toContain('graduation2024');
    await db.relatedNews.deleteMany();
  });
});

describe('linking back', () => {
  test('puts this story last among the other’s, as a version of its own, once', async () => {
    const [articleId, otherId] = [idOf('opening2026'), idOf('opening2024')];
    await db.relatedNews.create({
      data: { articleId: otherId, relatedId: idOf('opening2022'), position: 0 },
    });
    const before = await linksBack(staff.publisher, articleId, [otherId]);
    expect(before.get(otherId)).toEqual({ linked: false, mayLink: true });
    expect((await linksBack(staff.editor, articleId, [otherId])).get(otherId)?.mayLink).toBe(false);
    const { version } = dataOf(await linkBack(staff.publisher, morning, { articleId, otherId }));
    expect(dataOf(await linkBack(staff.publisher, morning, { articleId, otherId }))).toEqual({ version });
    const chosen = await db.relatedNews.findMany({
      where: { articleId: otherId },
      orderBy: { position: 'asc' },
    });
    expect(chosen.map(({ relatedId }) => keyOf(relatedId))).toEqual(['opening2022', 'opening2026']);
    const saves = { articleId: otherId, data: { path: ['fields'], equals: ['relatedIds'] } };
    expect(await db.timelineEvent.count({ where: saves })).toBe(1);
    expect((await linksBack(staff.publisher, articleId, [otherId])).get(otherId)?.linked).toBe(true);
  });

  test('is for those who may change the other', async () => {
    const pair = { articleId: idOf('opening2026'), otherId: idOf('opening2022') };
    expect(issuesOf(await linkBack(staff.editor, morning, pair))).toEqual([
      { field: '', key: 'notPermitted' },
    ]);
    expect(issuesOf(await linkBack(staff.writer, morning, pair))).toEqual([{ field: '', key: 'notFound' }]);
    const itself = { articleId: pair.otherId, otherId: pair.otherId };
    expect(issuesOf(await linkBack(staff.publisher, morning, itself))).toEqual([
      { field: '', key: 'notFound' },
    ]);
    const { articleId } = await makeDraft(staff.writer, { vi: { title: 'Bài của tôi' } });
    const mine = { articleId: idOf('opening2022'), otherId: articleId };
    // Nobody leads to what they may not see at the desk.
    expect(issuesOf(await linkBack(staff.writer, morning, mine))).toEqual([{ field: '', key: 'notFound' }]);
    expect((await linkBack(staff.editor, morning, mine)).ok).toBe(true);
  });
});

test('phrases are named as a text spells them, whatever the marks, once', () => {
  const pairs = new Set(['hoi+nghi', 'nghi+vien', 'vien+chuc', 'uy+ban']);
  expect(phrasesOf('Hội nghị viên chức họp với Uỷ ban; hội nghị', pairs)).toEqual([
    'Hội nghị viên chức',
    'Uỷ ban',
    'hội nghị',
  ]);
  expect(phrasesOf('HỘI NGHỊ và hội nghị'.normalize('NFD').normalize('NFC'), pairs)).toEqual(['HỘI NGHỊ']);
  const stems = new Map([
    ['staff', 'staff'],
    ['conferences', 'confer'],
    ['conference', 'confer'],
  ]);
  expect(phrasesOf('The staff conferences', new Set(['staff+confer']), stems)).toEqual(['staff conferences']);
});

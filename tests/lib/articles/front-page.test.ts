import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { frontPageSizes, readFrontPage } from '../../../lib/articles/front-page.ts';
import { clockAt } from '../../../lib/clock.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeActor, makeDraft, makeMedia, makePublished, makeSection } from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const at = (day: number) => clockAt(new Date(Date.UTC(2023, 0, day)));

const story = (sectionId: string, day: number, leadMediaId?: string) =>
  makePublished(publisher, {
    sectionId,
    clock: at(day),
    ...(leadMediaId && { leadMediaId }),
    vi: { title: `Ngày ${day}`, slug: `ngay-${day}` },
  });

const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug);

describe('the front page', () => {
  test('of a new newspaper is empty', async () => {
    await makeDraft(publisher, { vi: { slug: 'nhap' } });
    expect(await readFrontPage('vi')).toEqual({ lead: null, latest: [], rows: [] });
  });

  test('is led by the newest story with a photo; a newer one without stands first beside it', async () => {
    const section = await makeSection();
    await story(section, 1, await makeMedia(publisher));
    await story(section, 2, await makeMedia(publisher));
    await story(section, 3);
    const { lead, latest } = await readFrontPage('vi');
    expect(lead?.slug).toBe('ngay-2');
    expect(slugs(latest)).toEqual(['ngay-3', 'ngay-1']);
  });

  test('is led by the newest story when none of the latest has a photo', async () => {
    const section = await makeSection();
    await story(section, 1);
    await story(section, 2);
    expect((await readFrontPage('vi')).lead?.slug).toBe('ngay-2');
  });

  test('has a row for each section in the order of the sections, no story twice', async () => {
    const [union, research] = [await makeSection(), await makeSection({ vi: 'Nghiên cứu', en: 'Research' })];
    await db.section.update({ where: { id: union }, data: { position: 2 } });
    await db.section.update({ where: { id: research }, data: { position: 1 } });
    const { latest: above, row } = frontPageSizes;
    for (let day = 1; day <= above + row + 2; day++) await story(union, day);
    await db.article.update({
      where: { id: (await story(research, 0)).articleId },
      data: { sectionId: research },
    });
    const { lead, latest, rows } = await readFrontPage('vi');
    expect(rows.map(({ sectionId }) => sectionId)).toEqual([research, union]);
    expect(rows[1]?.items).toHaveLength(row);
    const shown = [lead, ...latest, ...rows.flatMap(({ items }) => items)].map((item) => item?.slug);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(above + row + 1);
  });

  test('shows nothing of the other language', async () => {
    await story(await makeSection(), 1);
    expect(await readFrontPage('en')).toEqual({ lead: null, latest: [], rows: [] });
  });
});

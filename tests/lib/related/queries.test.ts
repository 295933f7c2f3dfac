import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { leastRelated, relatedTo } from '../../../lib/related/queries.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  makeActor,
  makeDraft,
  makePublished,
  makeSection,
  makeUnit,
  morning,
} from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const on = (day: string) => clockAt(`2023-${day}T09:00:00+07:00`);

type Given = Parameters<typeof makePublished>[1];

const story = async (slug: string, title: string, given: Given = {}) =>
  (await makePublished(publisher, { ...given, vi: { title, slug } })).articleId;

async function beside(slug: string, locale: Locale = 'vi'): Promise<string[]> {
  const found = await atAddress(locale, slug);
  if (found?.is !== 'article') throw new Error(`${slug} is ${found?.is}`);
  return (await relatedTo(found.article, morning)).map((item) => item.slug);
}

describe('chosen related news', () => {
  test('stand in the order chosen, and nothing is added to three', async () => {
    const section = await makeSection();
    const ids = [
      await story('mot', 'Một', { sectionId: section }),
      await story('hai', 'Hai', { sectionId: section }),
      await story('ba', 'Ba', { sectionId: section }),
    ];
    await story('khac', 'Khác', { sectionId: section });
    const [one = '', two = '', three = ''] = ids;
    await story('tin', 'Tin', { sectionId: section, relatedIds: [three, one, two] });
    expect(await beside('tin')).toEqual(['ba', 'mot', 'hai']);
  });

  test('are shown where they are published, in the language of the reader', async () => {
    const vietnamese = await story('chi-viet', 'Chỉ tiếng Việt');
    const { articleId: both } = await makePublished(publisher, {
      vi: { title: 'Song ngữ', slug: 'song-ngu' },
      en: { title: 'In both', slug: 'in-both' },
    });
    const { articleId: draft } = await makeDraft(publisher, { vi: { slug: 'nhap' }, en: { slug: 'draft' } });
    const withdrawn = await story('rut', 'Đã rút');
    dataOf(await withdrawTranslation(publisher, morning, { articleId: withdrawn, locale: 'vi' }));
    await makePublished(publisher, {
      relatedIds: [vietnamese, draft, both, withdrawn],
      vi: { title: 'Tin', slug: 'tin' },
      en: { title: 'Story', slug: 'story' },
    });
    expect((await beside('tin')).slice(0, 2)).toEqual(['chi-viet', 'song-ngu']);
    expect(await beside('tin')).not.toContain('nhap');
    expect(await beside('story', 'en')).toEqual(['in-both']);
  });
});

describe('fewer than three are filled up', () => {
  test('with what shares a document before what only stands near in time', async () => {
    const documents = [{ number: '200/KH-ĐHBN', date: '2023-06-30' }];
    await story('cung-van-ban', 'Phát động thi đua', { clock: on('01-05'), documents });
    for (const n of [1, 2, 3, 4])
      await story(`gan-${n}`, `Chuyện khác ${n}`, { clock: on(`06-0${n}`), sectionId: await makeSection() });
    await story('tin', 'Hội nghị viên chức', { clock: on('06-05'), documents });
    expect((await beside('tin'))[0]).toBe('cung-van-ban');
  });

  test('with what shares a unit, a section, or words of the headline', async () => {
    const [union, training] = [await makeSection(), await makeSection()];
    const unit = await makeUnit();
    await story('xa', 'Giải bóng đá', { clock: on('05-01') });
    await story('cung-don-vi', 'Trao học bổng', { clock: on('02-01'), unitIds: [unit] });
    await story('cung-muc', 'Thăm hỏi đoàn viên', { clock: on('03-01'), sectionId: union });
    await story('cung-loi', 'Tập huấn cán bộ công đoàn bộ phận khối đào tạo', {
      clock: on('04-01'),
      sectionId: training,
    });
    await story('tin', 'Tập huấn cán bộ công đoàn bộ phận', {
      clock: on('05-02'),
      sectionId: union,
      unitIds: [unit],
    });
    expect((await beside('tin')).sort()).toEqual(['cung-don-vi', 'cung-loi', 'cung-muc']);
  });

  test('after those chosen, none twice, never the story itself', async () => {
    const section = await makeSection();
    const chosen = await story('chon', 'Được chọn', { sectionId: section });
    for (const n of [1, 2, 3]) await story(`khac-${n}`, `Khác ${n}`, { sectionId: section });
    await story('tin', 'Tin', { sectionId: section, relatedIds: [chosen] });
    const found = await beside('tin');
    expect(found).toHaveLength(leastRelated);
    expect(found[0]).toBe('chon');
    expect(new Set([...found, 'tin']).size).toBe(leastRelated + 1);
  });

  test('with the nearest in time among equals', async () => {
    const section = await makeSection();
    for (const day of ['01-01', '05-01', '06-01', '07-01', '12-01'])
      await story(`ngay-${day}`, 'Bản tin', { clock: on(day), sectionId: section });
    await story('tin', 'Bản tin', { clock: on('06-02'), sectionId: section });
    expect((await beside('tin')).sort()).toEqual(['ngay-05-01', 'ngay-06-01', 'ngay-07-01']);
  });

  test('with nothing when there is nothing', async () => {
    await story('tin', 'Tin');
    expect(await beside('tin')).toEqual([]);
  });
});

test('the nearest stands in for a chosen story that was taken back, however many are left', async () => {
  const section = await makeSection();
  const ids: string[] = [];
  for (const name of ['mot', 'hai', 'ba', 'bon'])
    ids.push(await story(name, `Tin ${name}`, { sectionId: section }));
  await story('khac', 'Khác', { sectionId: section });
  await story('tin', 'Tin', { sectionId: section, relatedIds: ids });
  expect(await beside('tin')).toEqual(['mot', 'hai', 'ba', 'bon']);
  const [, articleId = ''] = ids;
  dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' }));
  expect(await beside('tin')).toEqual(['mot', 'ba', 'bon', 'khac']);
  const other = await makeActor('publisher');
  expect(await db.notice.count()).toBe(0);
  dataOf(await withdrawTranslation(other, morning, { articleId: ids[2] ?? '', locale: 'vi' }));
  expect(await db.notice.findMany()).toMatchObject([
    {
      kind: 'relatedWithdrawn',
      userId: publisher.id,
      doerId: other.id,
      locale: 'vi',
      data: { title: 'Tin', quote: 'Tin ba', place: 'related' },
    },
  ]);
});

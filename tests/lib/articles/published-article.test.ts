import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Body } from '../../../lib/text/document.ts';
import { emptyDatabase } from '../../support/database.ts';
import {
  makeActor,
  makeFile,
  makeMedia,
  makePublished,
  makeSection,
  makeUnit,
} from '../../support/newsroom.ts';

/** A story that has everything a page can show, in both languages. */

let publisher: Actor;
let photos: { lead: string; body: string; first: string; second: string };

const bodyWith = (mediaId: string): Body => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Sáng 30/6/2023, hội nghị khai mạc.' }] },
    { type: 'image', attrs: { mediaId } },
  ],
});

async function articleAt(locale: Locale, slug: string): Promise<ReaderArticle> {
  const found = await atAddress(locale, slug);
  if (found?.is !== 'article') throw new Error(`${slug} is ${found?.is}`);
  return found.article;
}

beforeAll(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
  const [lead, body, first, second] = [
    await makeMedia(publisher, { vi: 'Toàn cảnh', en: 'The hall' }),
    await makeMedia(publisher),
    await makeMedia(publisher, { vi: 'Đoàn chủ tịch', en: 'The presidium' }),
    await makeMedia(publisher, { vi: 'Trao thưởng', en: 'The awards' }),
  ];
  photos = { lead, body, first, second };
  const [union, office] = [
    await makeUnit({ vi: 'Công đoàn Trường', en: 'University Trade Union' }),
    await makeUnit(),
  ];
  await makePublished(publisher, {
    clock: clockAt('2023-06-30T16:20:00+07:00'),
    sectionId: await makeSection({ vi: 'Hội nghị', en: 'Conferences' }),
    unitIds: [union, office],
    eventDate: '2023-06-30',
    eventTime: '08:00',
    schoolYear: 2023,
    leadMediaId: lead,
    gallery: [second, first],
    documents: [
      { number: '200/KH-ĐHBN', date: '2023-06-30' },
      { number: '15/ĐHBN-TCHC', date: '' },
    ],
    attachments: [
      { fileId: await makeFile(publisher), titleVi: 'Toàn văn kế hoạch', titleEn: '' },
      { fileId: await makeFile(publisher, 'bang-diem.pdf'), titleVi: '', titleEn: '' },
    ],
    credits: [
      { roles: ['news', 'text'], person: 'Thanh Mơ', unitId: office },
      { roles: ['photo'], person: 'Quốc Đạt' },
      { roles: ['news', 'text'], person: 'Hà Linh' },
      { roles: ['translation'], person: 'Nguyễn Ánh' },
    ],
    vi: {
      title: 'Hội nghị viên chức',
      slug: 'hoi-nghi-vien-chuc',
      eventPlace: 'Hội trường lớn',
      body: bodyWith(body),
      seoTitle: 'Hội nghị 2023',
    },
    en: {
      title: 'Staff conference',
      slug: 'staff-conference',
      eventPlace: 'Great hall',
      body: bodyWith(body),
      summary: true,
    },
  });
});

describe('a published story', () => {
  test('has every photo once, in the order in which the page shows them', async () => {
    const { photos: all } = await articleAt('vi', 'hoi-nghi-vien-chuc');
    expect(all.map(({ id }) => id)).toEqual([photos.lead, photos.body, photos.second, photos.first]);
  });

  test('has the words of its language', async () => {
    const vi = await articleAt('vi', 'hoi-nghi-vien-chuc');
    expect(vi).toMatchObject({
      title: 'Hội nghị viên chức',
      eventPlace: 'Hội trường lớn',
      seoTitle: 'Hội nghị 2023',
      summary: false,
      section: { name: { text: 'Hội nghị', lang: 'vi' } },
      otherSlug: 'staff-conference',
      otherSummary: true,
    });
    const en = await articleAt('en', 'staff-conference');
    expect(en).toMatchObject({
      title: 'Staff conference',
      eventPlace: 'Great hall',
      summary: true,
      section: { name: { text: 'Conferences', lang: 'en' } },
      otherSlug: 'hoi-nghi-vien-chuc',
      otherSummary: false,
    });
  });

  test('has its times: the first publication, and none later', async () => {
    const { publishedAt, republishedAt } = await articleAt('vi', 'hoi-nghi-vien-chuc');
    expect(publishedAt?.toISOString()).toBe('2023-06-30T09:20:00.000Z');
    expect(republishedAt).toBeNull();
  });

  test('tells the event as it was filed', async () => {
    const { eventDate, eventTime, schoolYear } = await articleAt('en', 'staff-conference');
    expect({ eventDate, eventTime, schoolYear }).toEqual({
      eventDate: '2023-06-30',
      eventTime: '08:00',
      schoolYear: 2023,
    });
  });

  test('is signed by its units in their order', async () => {
    const names = (await articleAt('en', 'staff-conference')).units.map(({ name }) => name.text);
    expect(names).toEqual(['University Trade Union', 'Office of Personnel and Administration']);
  });

  test('shows its photos with the words of the language, files narrowest first', async () => {
    const { lead, gallery, bodyPhotos } = await articleAt('en', 'staff-conference');
    expect(lead).toMatchObject({ id: photos.lead, alt: { text: 'The hall', lang: 'en' }, colour: '#8a6f55' });
    expect(lead?.avif.map(({ width }) => width)).toEqual([320, 640]);
    expect(gallery.map(({ alt }) => alt?.text)).toEqual(['The awards', 'The presidium']);
    expect(Object.keys(bodyPhotos)).toEqual([photos.body]);
  });

  test('cites its documents, with and without a date', async () => {
    const { documents } = await articleAt('vi', 'hoi-nghi-vien-chuc');
    expect(documents).toEqual([
      { number: '200/KH-ĐHBN', date: '2023-06-30', slug: '200-kh-dhbn-2023' },
      { number: '15/ĐHBN-TCHC', date: null, slug: '15-dhbn-tchc' },
    ]);
  });

  test('names an attachment in the other language rather than not at all', async () => {
    const { attachments } = await articleAt('en', 'staff-conference');
    expect(attachments.map(({ title, originalName }) => [title, originalName])).toEqual([
      [{ text: 'Toàn văn kế hoạch', lang: 'vi' }, 'kế hoạch.pdf'],
      [null, 'bang-diem.pdf'],
    ]);
    expect(attachments[0]).toMatchObject({ bytes: 120_000 });
  });

  test('gathers bylines under their roles, and names the translator where it was translated', async () => {
    const lines = async (locale: Locale, slug: string) =>
      (await articleAt(locale, slug)).credits.map(({ roles, by }) => [
        roles.join(),
        by.map(({ person, unit }) => [person, unit?.text]),
      ]);
    expect(await lines('vi', 'hoi-nghi-vien-chuc')).toEqual([
      [
        'news,text',
        [
          ['Thanh Mơ', 'Phòng Tổ chức – Hành chính'],
          ['Hà Linh', undefined],
        ],
      ],
      ['photo', [['Quốc Đạt', undefined]]],
    ]);
    expect((await lines('en', 'staff-conference')).map(([roles]) => roles)).toEqual([
      'news,text',
      'photo',
      'translation',
    ]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '../../lib/clock.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { Body } from '../../lib/text/document.ts';
import { plainText } from '../../lib/text/excerpt.ts';
import { seedDemo } from '../../prisma/seed.ts';
import { photoKeys } from '../../prisma/stories/photos.ts';
import { type StoryKey, stories, storyKeys } from '../../prisma/stories/stories.ts';
import { db } from '../support/database.ts';
import '../support/media-dir.ts';

const now = clockAt('2026-11-20T10:00:00+07:00');
const lines: string[] = [];

beforeAll(async () => {
  const options = {
    clock: now,
    password: 'một mật khẩu dài',
    hurry: true,
    onProgress: (line: string) => lines.push(line),
  };
  expect(await seedDemo(options)).toBe(true);
}, 240_000);

const include = {
  section: { include: { texts: true } },
  translations: { include: { currentRevision: true, publishedRevision: true, withdrawals: true } },
  units: { orderBy: { position: 'asc' }, include: { unit: { include: { texts: true } } } },
  credits: { orderBy: { position: 'asc' }, include: { unit: { include: { texts: true } } } },
  leadMedia: { include: { texts: true } },
  gallery: { orderBy: { position: 'asc' }, include: { media: { include: { texts: true } } } },
  attachments: { include: { file: true } },
  citations: { include: { document: true } },
  related: { orderBy: { position: 'asc' }, include: { related: { include: { translations: true } } } },
  views: true,
} as const;

async function article(key: StoryKey) {
  const title = stories[key].vi.title;
  return db.article.findFirstOrThrow({ where: { translations: { some: { locale: 'vi', title } } }, include });
}

type Found = Awaited<ReturnType<typeof article>>;

const textIn = (found: Found, locale: Locale) => found.translations.find((text) => text.locale === locale);

const words = (found: Found, locale: Locale) => {
  const body = textIn(found, locale)?.publishedRevision?.body;
  return body ? plainText(Body.parse(body)) : '';
};

const captions = (found: Found, locale: Locale) =>
  found.gallery.map(({ media }) => media.texts.find((text) => text.locale === locale)?.caption ?? '');

/** Captions of the photos inside a text, in their order. */
async function inlineCaptions(found: Found, locale: Locale) {
  const body = Body.parse(textIn(found, locale)?.publishedRevision?.body);
  const ids = body.content.flatMap((block) => (block.type === 'image' ? [block.attrs.mediaId] : []));
  const rows = await db.mediaText.findMany({ where: { mediaId: { in: ids }, locale } });
  return ids.map((id) => rows.find((row) => row.mediaId === id)?.caption ?? '');
}

const unitNames = (found: Found) =>
  found.units.map(({ unit }) => unit.texts.find((text) => text.locale === 'vi')?.name);

const cited = (found: Found) =>
  found.citations.map(({ document }) => `${document.number} ${document.date?.toISOString().slice(0, 10)}`);

const total = (found: Found) => found.views.reduce((sum, { count }) => sum + count, 0);

describe('the staff conference', () => {
  test('carries its facts in both languages', async () => {
    const found = await article('staffConference2023');
    expect(found.eventDate?.toISOString().slice(0, 10)).toBe('2023-06-30');
    expect(found.schoolYear).toBe(2023);
    expect(textIn(found, 'vi')).toMatchObject({ status: 'published' });
    expect(textIn(found, 'en')).toMatchObject({ status: 'published' });
    expect(textIn(found, 'vi')?.publishedRevision).toMatchObject({
      eventPlace: 'Hội trường lớn',
      summary: false,
    });
    expect(textIn(found, 'en')?.publishedRevision).toMatchObject({
      eventPlace: 'Great Hall',
      summary: false,
    });
    for (const said of ['2022–2023', '2023–2024', 'nghiên cứu khoa học', 'đào tạo sau đại học', 'cán bộ trẻ'])
      expect(words(found, 'vi')).toContain(said);
    for (const said of ['2022–2023', 'postgraduate training', 'young staff', 'international partnerships'])
      expect(words(found, 'en')).toContain(said);
  });

  test('has a lead photo with words in both languages, and related news', async () => {
    const found = await article('staffConference2023');
    expect(found.leadMedia?.texts.every(({ alt, caption }) => alt && caption)).toBe(true);
    expect(found.related.length).toBeGreaterThanOrEqual(3);
  });

  test('was corrected in public, and both dates are kept', async () => {
    const text = textIn(await article('staffConference2023'), 'vi');
    expect(text?.publishedAt).toEqual(new Date('2023-06-30T16:20:00+07:00'));
    expect(text?.republishedAt).toEqual(new Date('2023-07-01T08:40:00+07:00'));
  });
});

describe('the emulation launch', () => {
  test('cites its plan, and offers it', async () => {
    const found = await article('emulationLaunch2023');
    expect(found.eventDate?.toISOString().slice(0, 10)).toBe('2023-08-14');
    expect(cited(found)).toEqual(['200/KH-ĐHBN 2023-06-30']);
    expect(found.attachments.map(({ file }) => file.originalName)).toEqual(['Kế hoạch 200-KH-ĐHBN.pdf']);
  });

  test('is whole in Vietnamese and a summary in English', async () => {
    const found = await article('emulationLaunch2023');
    expect(textIn(found, 'vi')?.publishedRevision?.summary).toBe(false);
    expect(textIn(found, 'en')?.publishedRevision?.summary).toBe(true);
    expect(words(found, 'en').length).toBeLessThan(words(found, 'vi').length / 2);
  });

  test('has a gallery with captions in both languages', async () => {
    const found = await article('emulationLaunch2023');
    expect(captions(found, 'vi')).toEqual([
      'Ban Giám hiệu và lãnh đạo các đơn vị chụp ảnh lưu niệm tại hội nghị.',
      'PGS.TS. Đỗ Khắc Tường, Hiệu trưởng, phát động phong trào thi đua.',
    ]);
    expect(captions(found, 'en').every(Boolean)).toBe(true);
  });

  test('was read 135 times', async () => {
    expect(total(await article('emulationLaunch2023'))).toBe(135);
  });
});

describe('the trade-union training', () => {
  test('is in Vietnamese only, signed by two units', async () => {
    const found = await article('unionTraining2023');
    expect(found.translations.map(({ locale }) => locale)).toEqual(['vi']);
    expect(unitNames(found)).toEqual(['Công đoàn Trường', 'Trung tâm Học liệu và Truyền thông']);
    expect(found.eventDate?.toISOString().slice(0, 10)).toBe('2023-02-09');
  });

  test('cites its plan and names the dates of the congresses', async () => {
    const found = await article('unionTraining2023');
    expect(cited(found)).toEqual(['520/KH-CĐBN 2022-12-30']);
    for (const said of ['1/3/2023 – 15/3/2023', '28/4/2023', '13 công đoàn bộ phận', '2023–2028'])
      expect(words(found, 'vi')).toContain(said);
  });

  test('shows three photos with captions', async () => {
    const found = await article('unionTraining2023');
    const lead = found.leadMedia?.texts.find((text) => text.locale === 'vi')?.caption;
    expect([lead, ...(await inlineCaptions(found, 'vi'))]).toEqual([
      'Toàn cảnh hội nghị tập huấn.',
      'Bà Vi Thị Thanh Thảo, Chủ tịch Công đoàn Trường, khai mạc hội nghị.',
      'Các đại biểu chụp ảnh lưu niệm.',
    ]);
  });
});

describe('the year-end review', () => {
  test('is in Vietnamese only, with its day, its hour and its plan', async () => {
    const found = await article('yearReview2023');
    expect(found.translations.map(({ locale }) => locale)).toEqual(['vi']);
    expect([found.eventDate?.toISOString().slice(0, 10), found.eventTime]).toEqual(['2024-01-31', '14:00']);
    expect(cited(found)).toEqual(['10/KH-ĐHBN 2024-01-17']);
  });

  test('shows five photos with captions', async () => {
    const found = await article('yearReview2023');
    const lead = found.leadMedia?.texts.find((text) => text.locale === 'vi')?.caption;
    const all = [lead, ...captions(found, 'vi')];
    expect(new Set(all).size).toBe(5);
    expect(all.every(Boolean)).toBe(true);
  });

  test('has a byline for news and text, with the office', async () => {
    const [credit] = (await article('yearReview2023')).credits;
    expect(credit).toMatchObject({ roles: ['news', 'text'], person: 'Đàm Thị Lan Chi' });
    expect(credit?.unit?.texts.find(({ locale }) => locale === 'vi')?.name).toBe(
      'Phòng Tổ chức – Hành chính',
    );
  });
});

describe('the whole newsroom', () => {
  test('has every story once, with texts in the states they say', async () => {
    const all = await db.article.findMany({ include });
    expect(all).toHaveLength(storyKeys.length);
    for (const key of storyKeys) {
      const story = stories[key];
      const found = await article(key);
      for (const locale of ['vi', 'en'] as const) {
        const text = locale === 'vi' ? story.vi : 'en' in story ? story.en : undefined;
        const expected =
          text && ('withdrawn' in text ? 'withdrawn' : 'published' in text ? 'published' : 'draft');
        expect([key, locale, textIn(found, locale)?.status]).toEqual([key, locale, expected]);
      }
    }
  });

  test('has drafts, a withdrawal with its reason, and a change that waits', async () => {
    expect(await db.translation.count({ where: { status: 'draft' } })).toBe(4);
    const [withdrawal] = await db.withdrawal.findMany();
    expect(withdrawal?.reason).toContain('Lịch thi đã thay đổi');
    const waiting = textIn(await article('circuitDesign2026'), 'vi');
    expect(waiting?.publishedRevisionId).not.toBe(waiting?.currentRevisionId);
    expect(words(await article('circuitDesign2026'), 'vi')).toContain('Sáu mươi sinh viên');
  });

  test('files stories in every section, in four school years and more, about half in both languages', async () => {
    const sections = await db.section.findMany({ include: { articles: true } });
    expect(sections.every(({ articles }) => articles.length >= 2)).toBe(true);
    const years = await db.article.groupBy({ by: ['schoolYear'], _count: true });
    expect(years.map(({ schoolYear }) => schoolYear).sort()).toEqual([2022, 2023, 2024, 2025, 2026]);
    const english = await db.translation.count({ where: { locale: 'en', status: 'published' } });
    expect(english / storyKeys.length).toBeGreaterThan(0.4);
    expect(english / storyKeys.length).toBeLessThan(0.6);
  });

  test('has every photo, described in both languages, in a hurry with what shows it at first', async () => {
    const media = await db.media.findMany({ include: { texts: true, renditions: true } });
    expect(media).toHaveLength(photoKeys.length);
    for (const { texts, renditions, credit, width, height, dueAt } of media) {
      expect([width, height, credit.length > 0]).toEqual([1600, 1067, true]);
      expect([renditions.length, dueAt !== null]).toEqual([2, true]);
      expect(texts.filter(({ alt, caption }) => alt && caption)).toHaveLength(2);
    }
  });

  test('was read today and in the weeks before, never tomorrow', async () => {
    const month = new Date('2026-10-22');
    const recent = await db.dailyViews.groupBy({
      by: ['articleId'],
      where: { day: { gte: month } },
      _sum: { count: true },
    });
    expect(recent.length).toBeGreaterThan(10);
    expect(await db.dailyViews.count({ where: { day: { gt: new Date('2026-11-20') } } })).toBe(0);
    expect(await db.dailyViews.count({ where: { day: new Date('2026-11-20') } })).toBeGreaterThan(0);
  });

  test('tells how far it is', () => {
    expect(lines.at(-2)).toBe(`Drew ${photoKeys.length} of ${photoKeys.length} photos`);
    expect(lines.at(-1)).toBe(`Wrote ${storyKeys.length} stories`);
  });

  test('is not seeded twice', async () => {
    expect(await seedDemo({ clock: now, password: 'một mật khẩu khác' })).toBe(false);
    expect(await db.article.count()).toBe(storyKeys.length);
  });
});

test('what continues over the years is a series, in both languages', async () => {
  const found = await db.series.findMany({
    include: { texts: true, articles: { orderBy: { position: 'asc' }, select: { articleId: true } } },
  });
  const keys = ['emulationLaunch2023', 'emulationFirstYear2024', 'emulationClosing2025'] as const;
  const ids = await Promise.all(keys.map(async (key) => ({ articleId: (await article(key)).id })));
  expect(found).toMatchObject([{ articles: ids }]);
  expect(found[0]?.texts.map(({ slug }) => slug).sort()).toEqual([
    'guong-dien-hinh-tien-tien-2023-2025',
    'the-emulation-drive-2023-2025',
  ]);
});

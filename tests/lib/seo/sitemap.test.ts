import { beforeEach, describe, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { collectMadeFrom } from '../../../lib/content/made-from.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { sitemapIndex, storySitemap } from '../../../lib/seo/sitemap.ts';
import { sitemapFiles, sitemapStories } from '../../../lib/seo/sitemap-reads.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeMedia, makePublished, textIn } from '../../support/newsroom.ts';
import { childrenOf, readXml, textOf } from '../../support/xml.ts';

beforeEach(async () => {
  await emptyDatabase();
  await skipTo(1);
});

const site = 'http://www.sitemaps.org/schemas/sitemap/0.9';

async function urlsOf(locale: 'vi' | 'en', number = 1) {
  const document = await storySitemap(locale, number);
  if (!document) return [];
  const root = readXml(document);
  expect([root.name, root.uri]).toEqual(['urlset', site]);
  return childrenOf(root, 'url').map((url) => ({
    path: new URL(textOf(url, 'loc')).pathname,
    changedAt: textOf(url, 'lastmod'),
    images: childrenOf(url, 'image:image').map((image) => textOf(image, 'image:loc')),
    versions: Object.fromEntries(
      childrenOf(url, 'xhtml:link').map(({ attributes: { hreflang = '', href = '' } }) => [
        hreflang,
        new URL(href).pathname,
      ]),
    ),
  }));
}

const evening = clockAt('2023-06-30T20:00:00+07:00');

/** Moves the numbers that come next, as if thousands of stories had been published. */
const skipTo = (number: number) =>
  db.$executeRaw`SELECT setval('public_number_vi', ${number}::bigint, false)`;

describe('a sitemap file', () => {
  test('has the story with its photos, its versions and the time of its last publication', async () => {
    const publisher = await makeActor('publisher');
    const [lead, second] = await Promise.all([makeMedia(publisher), makeMedia(publisher)]);
    const texts = { vi: { slug: 'hoi-nghi' }, en: { slug: 'conference' } };
    await makePublished(publisher, { ...texts, leadMediaId: lead, gallery: [second] });
    const versions = {
      vi: '/vi/tin-tuc/hoi-nghi',
      en: '/en/news/conference',
      'x-default': '/vi/tin-tuc/hoi-nghi',
    };
    const [vi] = await urlsOf('vi');
    expect(vi).toMatchObject({
      path: '/vi/tin-tuc/hoi-nghi',
      changedAt: '2023-06-30T01:00:00.000Z',
      versions,
    });
    expect(vi?.images).toHaveLength(2);
    const leadFile = await db.mediaRendition.findFirstOrThrow({
      where: { mediaId: lead, format: 'jpeg', width: 640 },
    });
    expect(vi?.images[0]).toContain(`/media/${leadFile.file}`);
    expect(await urlsOf('en')).toMatchObject([{ path: '/en/news/conference', versions }]);
  });

  test('tells of a new text, and not of what the desk changed unseen', async () => {
    const publisher = await makeActor('publisher');
    const { articleId } = await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
    const input = textIn('vi', { slug: 'hoi-nghi', title: 'Hội nghị đã họp xong' });
    dataOf(await saveTranslation(publisher, evening, { articleId, locale: 'vi', baseVersion: 1, input }));
    expect(await urlsOf('vi')).toMatchObject([{ changedAt: '2023-06-30T01:00:00.000Z' }]);
    dataOf(await publishTranslation(publisher, evening, { articleId, locale: 'vi', version: 2 }));
    expect(await urlsOf('vi')).toMatchObject([{ changedAt: '2023-06-30T13:00:00.000Z' }]);
  });

  test('keeps its stories: a new one goes to the last file, one that comes back to its own', async () => {
    const publisher = await makeActor('publisher');
    await skipTo(9_999);
    const made = [];
    for (const slug of ['mot', 'hai', 'ba']) made.push(await makePublished(publisher, { vi: { slug } }));
    const files = async () => [
      (await urlsOf('vi', 1)).map(({ path }) => path.slice(12)),
      (await urlsOf('vi', 2)).map(({ path }) => path.slice(12)),
    ];
    expect(await files()).toEqual([['mot', 'hai'], ['ba']]);
    const articleId = made[0]?.articleId ?? '';
    dataOf(await withdrawTranslation(publisher, evening, { articleId, locale: 'vi' }));
    expect(await files()).toEqual([['hai'], ['ba']]);
    dataOf(await publishTranslation(publisher, evening, { articleId, locale: 'vi', version: 1 }));
    expect(await files()).toEqual([['mot', 'hai'], ['ba']]);
    const index = readXml(sitemapIndex(await sitemapFiles()));
    expect(childrenOf(index, 'sitemap').map((one) => new URL(textOf(one, 'loc')).pathname)).toEqual([
      '/sitemaps/pages.xml',
      '/sitemaps/vi-1.xml',
      '/sitemaps/vi-2.xml',
    ]);
  });

  test('is read in parts and ends where its stories end', async () => {
    const publisher = await makeActor('publisher');
    await makePublished(publisher, { vi: { slug: 'mot' } });
    // As many rows as three parts hold, of one article each, told apart by their numbers.
    await db.$executeRaw`
      INSERT INTO article (id, section_id, created_by_id, updated_at)
      SELECT gen_random_uuid(), section_id, created_by_id, updated_at FROM article, generate_series(1, 4100)`;
    await db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.$executeRaw`
        INSERT INTO translation (id, article_id, locale, section_id, status, slug, published_at, public_number,
          current_revision_id, published_revision_id, updated_at)
        SELECT gen_random_uuid(), a.id, 'vi', a.section_id, 'published', 'tin-' || row_number() OVER (), now(),
          10 + row_number() OVER (), first.current_revision_id, first.published_revision_id, now()
        FROM article a CROSS JOIN (SELECT * FROM translation LIMIT 1) first
        WHERE a.id <> first.article_id`,
    ]);
    const sizes = [];
    for await (const stories of sitemapStories('vi', 1)) sizes.push(stories.length);
    expect(sizes).toEqual([2_000, 2_000, 101]);
    const { result, madeFrom } = await collectMadeFrom(() => urlsOf('vi'));
    expect(new Set(result.map(({ path }) => path)).size).toBe(4_101);
    expect([...madeFrom]).toEqual(['sitemap:vi:1']);
  });
});

test('there is no file before there is a story', async () => {
  expect(await storySitemap('vi', 1)).toBeNull();
  expect(await sitemapFiles()).toEqual([]);
  expect(childrenOf(readXml(sitemapIndex([])), 'sitemap')).toHaveLength(1);
});

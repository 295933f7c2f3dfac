import { beforeEach, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { pageSitemap } from '../../../lib/seo/page-sitemap.ts';
import { robots } from '../../../lib/seo/robots.ts';
import { readSite } from '../../../lib/settings/site.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeActor, makePublished, makeSection, makeUnit } from '../../support/newsroom.ts';
import { childrenOf, readXml, textOf } from '../../support/xml.ts';

beforeEach(emptyDatabase);

async function pages(): Promise<Map<string, { changedAt?: string; versions: string[] }>> {
  const root = readXml(await pageSitemap(await readSite('vi')));
  return new Map(
    childrenOf(root, 'url').map((url) => [
      new URL(textOf(url, 'loc')).pathname,
      {
        changedAt: childrenOf(url, 'lastmod')[0]?.text,
        versions: childrenOf(url, 'xhtml:link').map(({ attributes }) => attributes.hreflang ?? ''),
      },
    ]),
  );
}

test('has every list that has news, with its language versions and when news last came', async () => {
  const publisher = await makeActor('publisher');
  const [sectionId, unit] = [await makeSection(), await makeUnit()];
  await makeSection({ vi: 'Còn trống', en: 'Empty still' });
  const shared = { sectionId, unitIds: [unit] };
  await makePublished(publisher, {
    ...shared,
    clock: clockAt('2023-07-31T23:30:00+07:00'),
    vi: { slug: 'tin-he' },
  });
  await makePublished(publisher, {
    ...shared,
    clock: clockAt('2023-09-05T08:00:00+07:00'),
    vi: { slug: 'khai-giang' },
    en: { slug: 'opening' },
  });
  const found = await pages();
  const [section] = await db.sectionText.findMany({ where: { sectionId, locale: 'vi' } });
  const [office] = await db.unitText.findMany({ where: { unitId: unit, locale: 'en' } });
  const september = '2023-09-05T01:00:00.000Z';
  const both = ['vi', 'en', 'x-default'];
  expect([...found.keys()].sort()).toEqual(
    [
      ...[
        '/vi',
        '/vi/tin-tuc',
        '/vi/van-ban',
        '/vi/doc-nhieu',
        '/en/most-read',
        '/en/documents',
        '/vi/luu-tru',
        '/vi/luu-tru/2022-2023',
        '/vi/luu-tru/2022-2023/7',
      ],
      ...['/vi/luu-tru/2023-2024', '/vi/luu-tru/2023-2024/9', '/en', '/en/news', '/en/archive'],
      ...['/en/archive/2023-2024', '/en/archive/2023-2024/9'],
      ...[...found.keys()].filter((path) => /chuyen-muc|don-vi|section|unit/.test(path)),
    ].sort(),
  );
  expect([...found.keys()].filter((path) => /section|chuyen-muc/.test(path))).toHaveLength(2);
  expect(found.get('/vi')).toEqual({ changedAt: september, versions: both });
  expect(found.get(`/vi/chuyen-muc/${section?.slug}`)).toEqual({ changedAt: september, versions: both });
  expect(found.get(`/en/unit/${office?.slug}`)).toEqual({ changedAt: september, versions: both });
  expect(found.get('/vi/luu-tru/2022-2023/7')).toEqual({
    changedAt: '2023-07-31T16:30:00.000Z',
    versions: ['vi', 'x-default'],
  });
});

test('has the front pages of a newsroom that has published nothing', async () => {
  expect((await pages()).get('/vi')).toEqual({ versions: ['vi', 'en', 'x-default'] });
});

test('crawlers are kept from the desk and from searches, and shown the sitemaps', () => {
  const lines = robots().split('\n');
  for (const path of ['/admin', '/api/', '/vi/tim-kiem', '/en/search'])
    expect(lines).toContain(`Disallow: ${path}`);
  expect(lines.filter((line) => line.startsWith('Sitemap: http'))).toHaveLength(2);
});

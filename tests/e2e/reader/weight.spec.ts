import { expect, type Page, test } from '@playwright/test';
import { once } from '../../support/once.ts';
import { bytesOf, transferredFor } from '../../support/weight.ts';

/** What readers download, on a phone with an empty cache. */

once();
test.use({ viewport: { width: 360, height: 740 } });

const stories = [
  '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025',
  '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025',
  '/vi/tin-tuc/xong-13-dai-hoi-cong-doan-bo-phan-trong-nua-thang',
  '/en/news/nineteen-thousand-theses-since-1974-one-search-box',
];

/** Stories in upright type alone: the italic is fetched where a text has some. */
const upright = stories.slice(2);

const others = [
  '/vi',
  '/en',
  '/vi/tin-tuc',
  '/en/news',
  '/vi/luu-tru',
  '/en/archive/2023-2024',
  '/vi/khong-co-trang-nay',
  '/en/no-such-page',
];

const placesIn = (page: Page): Promise<string[]> =>
  page
    .locator('a[href*="/chuyen-muc/"], a[href*="/section/"], a[href*="/don-vi/"], a[href*="/unit/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].slice(0, 3));

const kiB = 1024;

for (const front of ['/vi', '/en']) {
  test(`sections and units below ${front} have no byte of script`, async ({ page }) => {
    await page.goto(front);
    const places = await placesIn(page);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const files = await transferredFor(page, place);
      expect(files.filter(({ type, url }) => type === 'Script' || url.includes('.js'))).toEqual([]);
    }
  });
}

for (const path of [...others, ...stories]) {
  test(`${path} has no byte of script, and little HTML`, async ({ page }) => {
    const files = await transferredFor(page, path);
    expect(files.filter(({ type, url }) => type === 'Script' || url.includes('.js'))).toEqual([]);
    const documents = files.filter(({ type }) => type === 'Document');
    expect(documents).toHaveLength(1);
    expect(bytesOf(documents)).toBeGreaterThan(1_000);
    expect(bytesOf(documents)).toBeLessThanOrEqual(14_000);
  });
}

for (const path of upright) {
  test(`${path} weighs at most 48 KiB with its fonts, photos apart`, async ({ page }) => {
    await page.route('**/media/**', (route) => route.abort());
    const files = await transferredFor(page, path);
    expect(files.filter(({ type, bytes }) => type === 'Font' && bytes > 5_000)).toHaveLength(2);
    expect(bytesOf(files)).toBeLessThanOrEqual(48 * kiB);
  });
}

for (const path of stories) {
  test(`${path} weighs at most 120 kB with its lead photo`, async ({ page }) => {
    const files = await transferredFor(page, path);
    const photos = files.filter(
      ({ type, url, bytes }) => type === 'Image' && url.includes('/media/') && bytes > 0,
    );
    expect(photos.length).toBeGreaterThan(0);
    expect(bytesOf(files)).toBeLessThanOrEqual(120_000);
  });
}

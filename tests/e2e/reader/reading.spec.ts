import { expect, test } from '@playwright/test';
import { readerPages } from '../../../scripts/verify/reader-pages.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** What a story offers beside its words, without a script. */

test.beforeEach(({ page }) => withoutScripts(page));

const words = {
  vi: {
    enlarge: /^Xem ảnh cỡ lớn: /,
    close: 'Trở lại bài',
    next: 'Ảnh sau',
    previous: 'Ảnh trước',
    credit: 'Ảnh: Hoàng Nam',
    place: 'ảnh 2/3',
    corrected: 'Đính chính 1/7/2023',
    note: 'Chú thích 1',
    back: 'Trở lại chú thích 1 trong bài',
    address: 'Địa chỉ:',
  },
  en: {
    enlarge: /^See the photo in large: /,
    close: 'Back to the story',
    next: 'Next photo',
    previous: 'Previous photo',
    credit: 'Photo: Hoàng Nam',
    place: 'photo 2 of 3',
    corrected: null,
    note: 'Note 1',
    back: 'Back to note 1 in the text',
    address: 'Address:',
  },
} as const;

for (const locale of ['vi', 'en'] as const) {
  const w = words[locale];
  const pages = readerPages[locale];

  test(`${locale}: a photo opens in large, leads to the next, and back to its place`, async ({ page }) => {
    await page.goto(pages.gallery);
    const thumbs = page.locator('.gallery').getByRole('link', { name: w.enlarge });
    await thumbs.first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pages.photo);
    const viewer = page.getByRole('main');
    await expect(viewer).toContainText(w.place);
    await expect(viewer.locator('figcaption')).toContainText(w.credit);
    await expect(viewer.locator('img')).toHaveAttribute('alt', /\S/);
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    const shown = async () => (await viewer.locator('img').boundingBox())?.width ?? 0;
    await expect.poll(shown).toBeGreaterThan(Math.min(width, 700) * 0.9);
    const box = await viewer.locator('img').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);

    await viewer.getByRole('link', { name: w.next }).click();
    await expect(viewer.getByRole('link', { name: w.next })).toHaveCount(0);
    await viewer.getByRole('link', { name: w.previous }).click();
    await expect(page).toHaveURL(pages.photo);
    await viewer.getByRole('link', { name: w.close }).click();
    await expect(page).toHaveURL(new RegExp(`${pages.gallery}#photo-`));
    await expect(page.locator('.enlarge:target')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(thumbs.nth(1)).toBeFocused();
  });

  test(`${locale}: large photos are not fetched before they are wanted`, async ({ page }) => {
    await page.goto(pages.gallery);
    await page.locator('.gallery').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const widest = await page
      .locator('.gallery img')
      .evaluateAll((images) => Math.max(...images.map((image) => (image as HTMLImageElement).naturalWidth)));
    expect(widest).toBeLessThanOrEqual(960);
  });

  test(`${locale}: a photo's page is not for search engines, and names its story`, async ({ page }) => {
    await page.goto(pages.photo);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${pages.gallery}$`),
    );
    expect((await page.goto(pages.photo.replace(/2$/, '9')))?.status()).toBe(404);
    expect((await page.goto(pages.photo.replace(/2$/, '02')))?.status()).toBe(404);
  });

  test(`${locale}: footnotes lead below the text and back`, async ({ page }) => {
    await page.goto(pages.story);
    const reference = page.locator('[role=doc-noteref]').first();
    await expect(reference).toHaveAccessibleName(w.note);
    await reference.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.notes li:target')).toBeInViewport();
    const back = page.locator('[role=doc-backlink]').first();
    await expect(back).toHaveAccessibleName(w.back);
    await back.click();
    await expect(page).toHaveURL(`${pages.story}#note-reference-1`);
    await expect(reference).toBeInViewport();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test(`${locale}: a story is passed on by plain links, and its address is selected at a touch`, async ({
    page,
  }) => {
    await page.goto(pages.gallery);
    const share = page.locator('.share');
    const hrefs = await share.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const url = page.url();
    expect(hrefs[0]).toBe(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`);
    const zalo = new URL(hrefs[1] ?? '');
    expect(JSON.parse(Buffer.from(zalo.searchParams.get('d') ?? '', 'base64').toString())).toEqual({ url });
    expect(hrefs[2]).toContain(`body=${encodeURIComponent(url)}`);
    await expect(share).toContainText(w.address);
    await share.locator('.whole').click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(url);
  });

  test(`${locale}: a story is kept as one file that needs nothing else`, async ({ page, context }) => {
    await page.goto(pages.gallery);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.share a[download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${pages.gallery.split('/').at(-1)}.html`);
    const kept = await context.newPage();
    const asked: string[] = [];
    kept.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    const file = test.info().outputPath('kept.html');
    await download.saveAs(file);
    await context.setOffline(true);
    await kept.goto(`file://${file}`);
    await expect(kept.getByRole('heading', { level: 1 })).toBeVisible();
    const images = await kept
      .locator('img')
      .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(images.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...images)).toBeGreaterThan(300);
    await expect(kept.locator('.printed-foot')).toContainText(pages.gallery);
    await expect(kept.locator('script')).toHaveCount(0);
    expect(asked).toHaveLength(1);
    expect(await kept.evaluate(() => document.fonts.check('700 20px "Source Serif 4"', 'Ễ'))).toBe(true);
  });

  test(`${locale}: what was put right is said with its date`, async ({ page }) => {
    await page.goto(pages.story);
    const changes = page.locator('.changes');
    if (!w.corrected) return expect(changes).toHaveCount(0);
    await expect(changes).toContainText(w.corrected);
    await expect(page.locator('.story-meta')).toContainText('Cập nhật 1/7/2023');
  });
}

test('a table wider than the page scrolls by itself, also from the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(readerPages.vi.story);
  const region = page.getByRole('region', { name: 'Bảng 1' });
  await region.evaluate((found) => {
    (found.firstElementChild as HTMLElement).style.width = '60rem';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((found) => found.scrollLeft)).toBeGreaterThan(0);
});

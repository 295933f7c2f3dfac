import { expect, test } from '@playwright/test';
import { readerPages } from '../../../scripts/verify/reader-pages.ts';
import { once } from '../../support/once.ts';

/** A story on paper, and where what a page is made of comes from. */

once();

test('a story on paper is the story alone, with its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(readerPages.en.gallery);
  await expect(page.locator('nav.sections')).toBeHidden();
  await expect(page.locator('.related')).toBeHidden();
  await expect(page.locator('.printed-foot')).toContainText(page.url());
  await expect(page.locator('.printed-foot svg')).toBeVisible();
  await expect(page.locator('.share')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('fonts and colours come from this site only, and nothing is styled in place', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url());
  });
  await page.goto('/vi');
  expect(elsewhere).toEqual([]);
  await expect(page.locator('[style], style')).toHaveCount(0);
  const family = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
  });
  expect(family.join()).toContain('Source Serif 4');
});

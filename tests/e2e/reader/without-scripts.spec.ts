import { expect, test } from '@playwright/test';
import { once } from '../../support/once.ts';

/** The same way through the site in a browser that runs no script at all. */

once();
test.use({ javaScriptEnabled: false });

for (const locale of ['vi', 'en'] as const) {
  test(`${locale}: nothing needs a script`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.locator('nav.sections a').nth(1).click();
    const first = page.locator('.ledger a').first();
    const headline = await first.textContent();
    await first.click();
    await expect(page.locator('h1')).toHaveText(headline ?? '');
    const related = page.locator('.related a').first();
    const next = await related.textContent();
    await related.click();
    await expect(page.locator('h1')).toHaveText(next ?? '');
    await page.locator('.languages a').click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'vi' ? 'en' : 'vi');
    await page.locator('nav.sections a').last().click();
    await page.locator('.months a').first().click();
    await expect(page.locator('.ledger > li').first()).toBeVisible();
  });
}

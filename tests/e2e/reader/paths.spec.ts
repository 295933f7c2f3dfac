import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** Ways through the news beside sections: documents, people, what was read most, and the way back. */

test.beforeEach(({ page }) => withoutScripts(page));

const main = (page: Page) => page.getByRole('main');
const title = (page: Page) => main(page).getByRole('heading', { level: 1 });

const words = {
  vi: {
    trail: 'Bạn đang ở',
    front: 'Trang nhất',
    documents: 'Văn bản',
    register: '/vi/van-ban',
    document: 'Kế hoạch 200/KH-ĐHBN',
    dated: 'Ban hành ngày 30/6/2023',
    number: 'Số văn bản',
    find: 'Tìm',
    none: 'Không có văn bản nào mang số “777/KH”.',
    cited: 'Văn bản viện dẫn',
    mostRead: 'Đọc nhiều',
    neighbours: 'Trước và sau',
    reads: /lượt đọc/,
    roles: /tin|bài|ảnh/,
  },
  en: {
    trail: 'You are here',
    front: 'Front page',
    documents: 'Documents',
    register: '/en/documents',
    document: 'Plan 200/KH-ĐHBN',
    dated: 'Issued on 30 June 2023',
    number: 'Document number',
    find: 'Find',
    none: 'No document has a number like “777/KH”.',
    cited: 'Documents cited',
    mostRead: 'Most read',
    neighbours: 'Before and after',
    reads: /read/,
    roles: /news|text|photo|translation/i,
  },
} as const;

for (const [locale, w] of Object.entries(words)) {
  const footerLink = (page: Page, name: string) =>
    page.getByRole('contentinfo').getByRole('link', { name, exact: true });

  test(`${locale}: a document leads to the news that cites it, and that news back to it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await footerLink(page, w.documents).click();
    await expect(title(page)).toHaveText(w.documents);
    await expectAccessible(page);
    await main(page).getByRole('link', { name: w.document }).click();
    await expect(title(page)).toHaveText(w.document);
    await expect(main(page)).toContainText(w.dated);
    await expect(page).toHaveURL(`${w.register}/200-kh-dhbn-2023`);
    await expectAccessible(page);
    await main(page).locator('.ledger a').first().click();
    const trail = main(page).getByRole('navigation', { name: w.trail });
    await expect(trail.getByRole('link').first()).toHaveText(w.front);
    await expect(trail.getByRole('link')).toHaveCount(2);
    await main(page)
      .getByRole('region', { name: w.cited })
      .getByRole('link', { name: /200\/KH/ })
      .click();
    await expect(title(page)).toHaveText(w.document);
    await main(page)
      .getByRole('navigation', { name: w.trail })
      .getByRole('link', { name: w.documents })
      .click();
    await expect(page).toHaveURL(w.register);
  });

  test(`${locale}: a document is found by its number, however it is typed`, async ({ page }) => {
    await page.goto(w.register);
    await main(page).getByRole('searchbox', { name: w.number }).fill('200 / kh–đhbn');
    await main(page).getByRole('button', { name: w.find }).click();
    await expect(title(page)).toHaveText(w.document);
    await page.goto(w.register);
    await main(page).getByRole('searchbox', { name: w.number }).fill('777/KH');
    await main(page).getByRole('button', { name: w.find }).click();
    await expect(main(page)).toContainText(w.none);
    await expect(main(page).getByRole('searchbox', { name: w.number })).toHaveValue('777/KH');
    await expectAccessible(page);
    const raw = await page.goto(`${w.register}/200/KH-ĐHBN`);
    expect(raw?.url()).toContain(`${w.register}/200-kh-dhbn-2023`);
  });

  test(`${locale}: a byline leads to what else its name has made`, async ({ page }) => {
    await page.goto(`${w.register}/200-kh-dhbn-2023`);
    await main(page).locator('.ledger a').first().click();
    const headline = await title(page).textContent();
    const byline = main(page).locator('.signature li a').first();
    const name = await byline.textContent();
    await byline.click();
    await expect(title(page)).toHaveText(name ?? '');
    const entry = main(page)
      .locator('.entry')
      .filter({ hasText: headline ?? '' });
    await expect(entry.locator('.entry-words .label')).toHaveText(w.roles);
    await expectAccessible(page);
  });

  test(`${locale}: what was read most leads from month to month`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await footerLink(page, w.mostRead).click();
    await expect(title(page)).toHaveText(w.mostRead);
    await expect(main(page).locator('.entry').first()).toContainText(w.reads);
    await expectAccessible(page);
    await main(page).locator('.months a').nth(1).click();
    await expect(title(page)).toContainText(w.mostRead);
    await expect(main(page).locator('.entry').first()).toContainText(w.reads);
    await expectAccessible(page);
    const here = page.url();
    await main(page).getByRole('navigation', { name: w.neighbours }).getByRole('link').first().click();
    await expect(page).not.toHaveURL(here);
    await main(page).getByRole('navigation', { name: w.neighbours }).locator('[rel=next]').click();
    await expect(page).toHaveURL(here);
  });
}

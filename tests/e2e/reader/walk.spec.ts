import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** A reader’s way through the site, in the words of each language. */

test.beforeEach(({ page }) => withoutScripts(page));

const words = {
  vi: {
    story: '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025',
    headline: 'Phát động thi đua gương điển hình tiên tiến giai đoạn 2023–2025',
    latest: 'Mới nhất',
    sections: 'Chuyên mục',
    section: 'Thi đua – Khen thưởng',
    event: ['8:30, thứ Hai, 14/8/2023', 'Hội trường lớn', '2023–2024'],
    document: 'Kế hoạch 200/KH-ĐHBN ngày 30/6/2023',
    published: 'Đăng 14/8/2023, 17:05',
    credits: ['Tin, bài: Minh Châu', 'Ảnh: Hoàng Nam'],
    related: 'Tin liên quan',
    other: 'English',
    otherUrl: '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025',
    archive: 'Lưu trữ',
    year: 'Năm học 2023–2024',
    month: /Tháng 8\/2023/,
    next: 'Trang sau',
    pageTwo: 'trang=2',
  },
  en: {
    story: '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025',
    headline: 'Emulation drive for exemplary staff launched for 2023–2025',
    latest: 'Latest',
    sections: 'Sections',
    section: 'Recognition',
    event: ['8:30, Monday 14 August 2023', '2023–2024'],
    document: 'Plan 200/KH-ĐHBN of 30 June 2023',
    published: 'Published',
    credits: ['News, text: Minh Châu', 'Photo: Hoàng Nam'],
    related: 'Related news',
    other: 'Tiếng Việt',
    otherUrl: '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025',
    archive: 'Archive',
    year: 'School year 2023–2024',
    month: /August 2023/,
    next: 'Next page',
    pageTwo: 'page=2',
  },
} as const;

const main = (page: Page) => page.getByRole('main');

for (const locale of ['vi', 'en'] as const) {
  const w = words[locale];

  test(`${locale}: from the front page to a section, a story, the other language`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(main(page).getByRole('heading', { name: w.latest, exact: true })).toBeVisible();
    await expectAccessible(page);

    await page
      .getByRole('navigation', { name: w.sections })
      .getByRole('link', { name: w.section, exact: true })
      .click();
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.section);
    await expectAccessible(page);

    await main(page).getByRole('link', { name: w.headline }).click();
    await expect(page).toHaveURL(w.story);
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.headline);

    await page
      .getByRole('navigation', { name: /Ngôn ngữ|Language/ })
      .getByRole('link', { name: w.other })
      .click();
    await expect(page).toHaveURL(w.otherUrl);
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'vi' ? 'en' : 'vi');
  });

  test(`${locale}: a story shows the event, its documents, who made it, and leads on to related news`, async ({
    page,
  }) => {
    await page.goto(w.story);
    const story = main(page).getByRole('article').first();
    for (const fact of w.event) await expect(story.locator('.event')).toContainText(fact);
    await expect(story).toContainText(w.document);
    await expect(story).toContainText(w.published);
    for (const credit of w.credits) await expect(story.locator('.signature')).toContainText(credit);
    for (const photo of await story.locator('img').all()) await expect(photo).toHaveAttribute('alt', /\S/);
    await expectAccessible(page);

    const related = main(page).getByRole('complementary', { name: w.related });
    const link = related.getByRole('link').first();
    const headline = await link.textContent();
    await link.click();
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
    await expectAccessible(page);
  });

  test(`${locale}: the archive leads to a school year, a month, and a story of it`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('contentinfo').getByRole('link', { name: w.archive, exact: true }).click();
    await expectAccessible(page);
    await main(page).getByRole('link', { name: w.year, exact: true }).click();
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.year);
    await expectAccessible(page);
    await main(page).getByRole('link', { name: w.month }).click();
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.month);
    await expectAccessible(page);
    await expect(main(page).getByRole('link', { name: w.headline })).toBeVisible();
  });

  test(`${locale}: a unit is found through what it signed`, async ({ page }) => {
    await page.goto(w.story);
    const unit = main(page).locator('.signature').getByRole('link').first();
    const name = await unit.textContent();
    await unit.click();
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    await expect(main(page).getByRole('link', { name: w.headline })).toBeVisible();
    await expectAccessible(page);
  });

  test(`${locale}: all news is read page by page`, async ({ page }) => {
    await page.goto(locale === 'vi' ? '/vi/tin-tuc' : '/en/news');
    const first = await main(page).locator('.ledger a').first().textContent();
    await page.getByRole('link', { name: w.next }).click();
    await expect(page).toHaveURL(new RegExp(`[?]${w.pageTwo}$`));
    await expect(main(page).locator('.ledger a').first()).not.toHaveText(first ?? '');
    await expectAccessible(page);
  });
}

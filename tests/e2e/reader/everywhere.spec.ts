import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** Every class of page on the smallest screen, in dark mode, with large text, and on paper. */

test.beforeEach(({ page }) => withoutScripts(page));

const pages = [
  '/vi',
  '/en',
  '/vi/tin-tuc',
  '/vi/tin-tuc/hoi-nghi-vien-chuc-nguoi-lao-dong-nam-hoc-2023-2024-ban-viec-chung-bang-tieng-noi-cua-tung-don-vi',
  '/vi/tin-tuc/muoi-ba-cong-doan-bo-phan-tap-huan-chuan-bi-dai-hoi-nhiem-ky-2023-2028',
  '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025',
  '/vi/luu-tru',
  '/en/archive/2023-2024',
  '/vi/van-ban',
  '/en/documents/200-kh-dhbn-2023',
  '/en/most-read',
  '/vi/tac-gia/minh-chau',
  '/vi/khong-co-trang-nay',
];

for (const path of pages) {
  test(`${path} reflows at 320 px in dark mode`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expectAccessible(page);
  });

  test(`${path} stands text at 200 %`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test(`${path} has links as large as a fingertip`, async ({ page }) => {
    await page.goto(path);
    const small = await page.locator('a:visible').evaluateAll((links) =>
      links
        // Links within sentences are as high as their line (WCAG 2.5.8); what is laid over a card counts whole.
        .filter((link) => !link.closest('.body :is(p, li, td, th, h2, h3), .note, .skip'))
        .map((link) => {
          const over = getComputedStyle(link, '::after');
          const box = (over.position === 'absolute' ? link.closest('.card, .entry, li') : link) ?? link;
          return { words: link.textContent, height: box.getBoundingClientRect().height };
        })
        .filter(({ height }) => height < 43.5),
    );
    expect(small).toEqual([]);
  });
}

test('a story on paper is the story alone, with its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(pages[5] ?? '');
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

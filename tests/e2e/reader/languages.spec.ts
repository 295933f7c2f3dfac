import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { once } from '../../support/once.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

once();
test.beforeEach(({ page }) => withoutScripts(page));

const vietnameseOnly = {
  path: '/vi/tin-tuc/muoi-ba-cong-doan-bo-phan-tap-huan-chuan-bi-dai-hoi-nhiem-ky-2023-2028',
  headline: 'Mười ba công đoàn bộ phận tập huấn chuẩn bị đại hội nhiệm kỳ 2023–2028',
};

for (const [asked, answer] of [
  ['en-GB,en;q=0.9,vi;q=0.8', '/en'],
  ['vi-VN,vi;q=0.9', '/vi'],
  ['fr-FR,fr;q=0.9', '/vi'],
  ['fr,en;q=0.5', '/en'],
  ['', '/vi'],
] as const) {
  test(`the site opens in ${answer} for a browser that asks for “${asked}”`, async ({ request }) => {
    const response = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 });
    expect(response.status()).toBe(302);
    expect(response.headers().location).toBe(answer);
    expect(response.headers()['set-cookie']).toBeUndefined();
  });
}

test('a story without English says so in English, and offers the latest news', async ({ page }) => {
  await page.goto(vietnameseOnly.path);
  const aside = page.locator('section[lang=en]');
  await expect(aside).toContainText('This story has not been published in English yet.');
  await expect(aside.getByRole('link')).toHaveAttribute('href', '/en/news');

  await page
    .getByRole('navigation', { name: 'Ngôn ngữ' })
    .getByRole('link', { name: /^English/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const note = page.getByRole('note');
  await expect(note).toContainText('This story has not been published in English yet');
  await expect(page.getByRole('main').locator('.ledger > li').first()).toBeVisible();
  await expectAccessible(page);

  const back = note.getByRole('link', { name: vietnameseOnly.headline });
  await expect(note.locator('[lang=vi]')).toContainText(vietnameseOnly.headline);
  await back.click();
  await expect(page).toHaveURL(vietnameseOnly.path);
});

test('an address that names a missing story is not indexed, and an unknown one is not found', async ({
  page,
}) => {
  await page.goto(`/en/news?from=${vietnameseOnly.path.split('/').at(-1)}`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect((await page.goto('/en/news?from=khong-co'))?.status()).toBe(404);
});

test('a story that has English by now is shown instead of the note', async ({ page }) => {
  await page.goto('/en/news?from=phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025');
  await expect(page).toHaveURL('/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025');
});

test('what leads to a summary says that it is one', async ({ page }) => {
  await page.goto('/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025');
  await expect(page.locator('.languages a')).toHaveText('English (summary)');
  await expect(page.locator('.story-aside section[lang=en] a')).toHaveText('Read a summary in English');
});

test('a summary says that it is one, and leads to the whole', async ({ page }) => {
  await page.goto('/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025');
  const note = page.locator('.story-text .note');
  await expect(note).toContainText('This is a summary.');
  await note.getByRole('link').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

const pairs = [
  ['/vi', '/en'],
  [
    '/vi/tin-tuc/phat-dong-thi-dua-guong-dien-hinh-tien-tien-giai-doan-2023-2025',
    '/en/news/emulation-drive-for-exemplary-staff-launched-for-2023-2025',
  ],
  ['/vi/luu-tru/2023-2024/8', '/en/archive/2023-2024/8'],
] as const;

for (const pair of pairs) {
  test(`${pair[0]} and ${pair[1]} know each other`, async ({ page }) => {
    const seen: string[][] = [];
    for (const path of pair) {
      await page.goto(path);
      const origin = new URL(page.url()).origin;
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${origin}${path}`);
      const links = page.locator('head link[rel=alternate][hreflang]');
      seen.push(
        await links.evaluateAll((all) =>
          all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
        ),
      );
      expect(seen.at(-1)).toEqual(
        expect.arrayContaining([`vi ${origin}${pair[0]}`, `en ${origin}${pair[1]}`]),
      );
      await expect(page).toHaveTitle(/ – (Bản tin Bách nghệ|Song Cong Gazette)$/);
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
    }
    expect(seen[0]).toEqual(seen[1]);
  });
}

test('a story in one language names no other', async ({ page }) => {
  await page.goto(vietnameseOnly.path);
  await expect(page.locator('head link[hreflang=en]')).toHaveCount(0);
  await expect(page.locator('head link[hreflang=vi]')).toHaveCount(1);
});

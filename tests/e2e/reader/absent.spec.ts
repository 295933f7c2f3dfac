import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { once } from '../../support/once.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** What is not there is said with the right status, in the reader's language, and with a way on. */

once();
test.beforeEach(({ page }) => withoutScripts(page));

const absent = [
  ['/vi/khong-co-trang-nay', 'Không có trang này'],
  ['/en/no/such/page', 'There is no such page'],
  ['/vi/tin-tuc/khong-co', 'Không có trang này'],
  ['/en/section/none', 'There is no such page'],
  ['/vi/don-vi/khong-co', 'Không có trang này'],
  ['/vi/tin-tuc?trang=99', 'Không có trang này'],
  ['/vi/tin-tuc?trang=02', 'Không có trang này'],
  ['/en/news?page=0', 'There is no such page'],
  ['/en/news?page=two', 'There is no such page'],
  ['/vi/luu-tru/2023-2025', 'Không có trang này'],
  ['/vi/luu-tru/1950-1951', 'Không có trang này'],
  ['/en/archive/2023-2024/13', 'There is no such page'],
  ['/en/archive/2023-2024/08', 'There is no such page'],
] as const;

for (const [path, heading] of absent) {
  test(`${path} is a 404 with words`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
    await expect(page.getByRole('main').locator('.ledger > li').first()).toBeVisible();
  });
}

test('a page that is not there can be read by everyone', async ({ page }) => {
  await page.goto('/vi/khong-co-trang-nay');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Về trang nhất' }).click();
  await expect(page).toHaveURL('/vi');
});

test('a withdrawn story is gone, and says when and why', async ({ page }) => {
  const response = await page.goto('/vi/tin-tuc/lich-thi-ket-thuc-hoc-phan-hoc-ky-i-nam-hoc-2025-2026');
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài này đã được rút');
  await expect(page.getByRole('main')).toContainText('9/12/2025');
  await expect(page.getByRole('main')).toContainText('trùng kỳ thi ngoại ngữ');
  await expectAccessible(page);
});

test('an explicit first page, another language’s words and a closing slash lead to the one address', async ({
  request,
}) => {
  for (const [path, target] of [
    ['/vi/tin-tuc?trang=1', '/vi/tin-tuc'],
    ['/en/tin-tuc', '/en/news'],
    ['/vi/luu-tru/', '/vi/luu-tru'],
  ] as const) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(Math.floor(response.status() / 100), path).toBe(3);
    expect(new URL(response.headers().location ?? '', 'http://x').pathname, path).toBe(target);
  }
});

import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import { expectNoSidewaysScroll, fieldOf, mark } from '../../support/writing-screen.ts';

once();

test.use({ javaScriptEnabled: false });

test('before scripts load, the list filters, and the writing screen saves', async ({ page }) => {
  const title = `Tập huấn công đoàn ${mark()}`;
  await signInAs(page, 'publisher', '/admin/articles/new');
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  const article = page.url();
  await fieldOf(page, 'vi.title').fill(title);
  await fieldOf(page, 'vi.sapo').fill('Ba mươi cán bộ công đoàn dự tập huấn.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Bản sửa 1')).toBeVisible();
  await expect(fieldOf(page, 'vi.title')).toHaveValue(title);

  // A refusal keeps what was typed.
  await fieldOf(page, 'vi.title').fill(`${title} ${'dài '.repeat(80)}`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Dài quá: nhiều nhất 300 ký tự.').first()).toBeVisible();
  await expect(fieldOf(page, 'vi.title')).toHaveValue(/dài dài/);

  await page.goto('/admin/articles');
  await page
    .getByRole('searchbox', { name: 'Tìm' })
    .fill(title.replace('Tập huấn công đoàn', 'tap huan cong doan'));
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByText('1 bài')).toBeVisible();
  await expectNoSidewaysScroll(page);

  // Whatever is sent has an address to go to, which React leaves empty by itself.
  for (const path of [article, '/admin/articles/new', '/admin/account', '/admin/facts/names']) {
    await page.goto(path);
    await expect(page.locator('form[method=post i]')).not.toHaveCount(0);
    await expect(page.locator('form[action=""]')).toHaveCount(0);
  }
});

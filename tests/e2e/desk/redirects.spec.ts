import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { alertOf, signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';

once();

test.use({ locale: 'vi-VN' });

const fresh = () => `/cu/${randomUUID().slice(0, 8)}.html`;
const rooms = '/admin/redirects';

test('a list is tried, put right, loaded, found and deleted', async ({ page, request }) => {
  const [one, two] = [fresh(), fresh()];
  await signInAs(page, 'administrator', rooms);
  await expectAccessible(page);
  const list = page.getByLabel('Danh sách', { exact: true });
  await list.fill(`${one},/vi/luu-tru\n${two},/vi/tin-tuc/khong-co`);
  await page.getByRole('button', { name: 'Nạp danh sách' }).click();
  await expect(alertOf(page)).toContainText('Dòng 2: không có gì ở “/vi/tin-tuc/khong-co”.');
  await expect(list).toHaveValue(`${one},/vi/luu-tru\n${two},/vi/tin-tuc/khong-co`);
  expect((await request.get(one, { maxRedirects: 0 })).status()).toBe(404);

  await list.fill(`${one},/vi/luu-tru\n${two},/vi/van-ban`);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText('2 dòng mới')).toContainText('Chưa nạp gì.');
  await expect(page.getByRole('row', { name: new RegExp(one) })).toContainText('mới');
  await expectAccessible(page);
  expect((await request.get(one, { maxRedirects: 0 })).status()).toBe(404);

  await page.getByRole('button', { name: 'Nạp danh sách' }).click();
  await expect(page.getByText('Đã nạp: 2 dòng mới')).toBeVisible();
  await expect(list).toHaveValue('');
  const led = await request.get(one, { maxRedirects: 0 });
  expect([led.status(), led.headers().location]).toEqual([301, '/vi/luu-tru']);

  await page.getByLabel('Tìm trong địa chỉ cũ').fill(two.toUpperCase());
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByText('1 địa chỉ', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Xóa ${two}` }).click();
  await expect(page.getByText('Chưa có địa chỉ nào.')).toBeVisible();
  expect((await request.get(two, { maxRedirects: 0 })).status()).toBe(404);
});

test('a file as Excel saves it is loaded before scripts are', async ({ browser, baseURL, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, locale: 'vi-VN' });
  const page = await context.newPage();
  await signInAs(page, 'administrator', rooms);
  const old = fresh();
  const csv = `\ufeff"Địa chỉ cũ";"Bài mới"\r\n"https://cu.truong.edu.vn${old}";"/vi/tin-tuc"\r\n`;
  await page
    .getByLabel('Hoặc chọn tệp CSV')
    .setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'utf16le') });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('row', { name: new RegExp(old) })).toContainText('mới');
  await page.getByRole('button', { name: 'Nạp danh sách' }).click();
  await expect(page.getByText('Đã nạp: 1 dòng mới')).toBeVisible();
  expect((await request.get(`${old}?utm_source=x`, { maxRedirects: 0 })).headers().location).toBe(
    '/vi/tin-tuc',
  );
  await context.close();
});

test('others learn that it is not theirs', async ({ page }) => {
  await signInAs(page, 'publisher', '/admin/articles');
  await expect(page.getByRole('link', { name: 'Địa chỉ cũ' })).toHaveCount(0);
  const response = await page.goto(rooms);
  expect(response?.status()).toBe(403);
});

test('what readers miss is listed and led on', async ({ page, request }) => {
  // Missed addresses are written down every twenty seconds.
  test.setTimeout(90_000);
  const missed = fresh();
  for (let time = 0; time < 3; time += 1) await request.get(missed);
  await signInAs(page, 'administrator', `${rooms}/missing`);
  const row = page.getByRole('listitem').filter({ hasText: missed });
  await expect(async () => {
    await page.reload();
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  await expect(row).toContainText('3 lần');
  await expectAccessible(page);
  await row.getByLabel(`Dẫn ${missed} đến`).fill('/vi/tin-tuc/khong-co');
  await row.getByRole('button', { name: `Dẫn đến: ${missed}` }).click();
  await expect(alertOf(page)).toContainText('Không có gì ở');
  await expect(row.getByLabel(`Dẫn ${missed} đến`)).toHaveValue('/vi/tin-tuc/khong-co');
  await row.getByLabel(`Dẫn ${missed} đến`).fill('/vi/luu-tru');
  await row.getByRole('button', { name: `Dẫn đến: ${missed}` }).click();
  await expect(row).toHaveCount(0);
  expect((await request.get(missed, { maxRedirects: 0 })).headers().location).toBe('/vi/luu-tru');
});

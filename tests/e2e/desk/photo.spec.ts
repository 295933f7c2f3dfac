import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { alertOf, signInAs } from '../../support/desk.ts';
import { photo } from '../../support/images.ts';
import { once } from '../../support/once.ts';

once();

test.use({ locale: 'vi-VN' });

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Brings a photo of 900 × 600 in, and arrives on its page. */
async function newPhoto(page: Page): Promise<string> {
  const name = `Ảnh sửa ${randomUUID().slice(0, 8)}.jpg`;
  const buffer = await photo(900, 600, Number.parseInt(name.slice(8, 12), 16) + 1);
  await signInAs(page, 'writer', '/admin/media');
  await page.getByLabel(/^Chọn ảnh/).setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  return name;
}

test('by keyboard alone a photo gets its focal point, is turned and cut, and is what it was again', async ({
  page,
}) => {
  await newPhoto(page);
  const point = page.getByRole('button', { name: /^Điểm chính:/ });
  await point.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowUp']) await page.keyboard.press(key);
  await expect(point).toHaveAccessibleName('Điểm chính: 48 % từ trái sang, 40 % từ trên xuống');
  const across = page.getByLabel('Từ trái sang, %');
  await expect(across).toHaveValue('48');
  await across.fill('120');
  await page.keyboard.press('Enter');
  await expect(across).toHaveAccessibleDescription('Chọn một số từ 0 đến 100.');
  await across.fill('25');
  await page.keyboard.press('Enter');
  await expect(status(page, 'Đã đặt điểm chính.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Xoay và cắt ảnh' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Xoay và cắt ảnh' })).toBeVisible();
  await page.getByRole('button', { name: 'Xoay phải' }).press('Enter');
  await page.getByLabel('Tỉ lệ').selectOption('1 : 1');
  const part = page.getByRole('button', { name: /^Phần giữ lại/ });
  await expect(part).toHaveAccessibleName(/rộng 600, cao 600, cách mép trái 0, mép trên 150/);
  await part.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Cách trên')).toHaveValue('141');
  await page.getByLabel('Cao', { exact: true }).fill('300');
  await expect(part).toHaveAccessibleName(/rộng 600, cao 300/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Xoay và cắt', exact: true }).press('Enter');
  await expect(status(page, 'Đã tạo lại ảnh ở mọi cỡ.')).toBeVisible();
  await page.getByRole('link', { name: 'Về trang của ảnh' }).press('Enter');
  await expect(page.getByText(/^600 × 300 điểm ảnh/)).toBeVisible();

  await page.getByRole('link', { name: 'Xoay và cắt ảnh' }).press('Enter');
  await page.getByRole('button', { name: 'Trở về ảnh gốc' }).press('Enter');
  await expect(status(page, 'Đã tạo lại ảnh ở mọi cỡ.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Trở về ảnh gốc' })).toHaveCount(0);
  await expect(part).toHaveAccessibleName(/rộng 900, cao 600/);
});

test('another file takes its place and is changed back; its words are asked for again', async ({ page }) => {
  const name = await newPhoto(page);
  await page
    .getByRole('group', { name: 'Tiếng Việt' })
    .getByLabel(/^Mô tả cho/)
    .fill('Những chấm màu');
  await page.getByRole('button', { name: 'Lưu' }).press('Enter');
  await expect(status(page, 'Đã lưu.')).toBeVisible();
  const chooser = page.getByLabel('Thay bằng tệp khác');
  await chooser.setInputFiles({
    name: 'a.svg',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="">'),
  });
  await expect(alertOf(page)).toContainText('Không nhận ảnh SVG');
  const buffer = await photo(640, 480, Number.parseInt(name.slice(8, 12), 16) + 7);
  await chooser.setInputFiles({ name: 'Ảnh rõ hơn.jpg', mimeType: 'image/jpeg', buffer });
  await expect(status(page, 'Đã thay ảnh ở mọi nơi.')).toBeVisible();
  await expect(page.getByText(/^640 × 480 điểm ảnh/)).toBeVisible();
  await expect(status(page, 'Ảnh đã được thay sau khi có những lời này.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu' }).press('Enter');
  await expect(status(page, 'Ảnh đã được thay sau khi có những lời này.')).toHaveCount(0);
  await page.getByRole('button', { name: `Đưa lại ${name}` }).press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đưa lại Ảnh rõ hơn.jpg' })).toBeVisible();
});

test('by pointer, too', async ({ page }) => {
  await newPhoto(page);
  const point = page.getByRole('button', { name: /^Điểm chính:/ });
  const area = await point.boundingBox();
  if (!area) throw new Error('There is no photo.');
  await point.click({ position: { x: area.width * 0.25, y: area.height * 0.75 } });
  await expect(point).toHaveAccessibleName(/^Điểm chính: (24|25)(,\d)? % từ trái sang, (74|75)(,\d)? %/);
  await page.getByRole('link', { name: 'Xoay và cắt ảnh' }).click();
  const part = page.getByRole('button', { name: /^Phần giữ lại/ });
  await page.getByLabel('Tỉ lệ').selectOption('1 : 1');
  const box = await part.boundingBox();
  if (!box) throw new Error('There is no frame.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 400, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(part).toHaveAccessibleName(/rộng 600, cao 600, cách mép trái 0,/);
});

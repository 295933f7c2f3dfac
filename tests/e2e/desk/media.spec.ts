import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { alertOf, signInAs } from '../../support/desk.ts';
import { photo, plain } from '../../support/images.ts';

test.use({ locale: 'vi-VN' });

/** A photo that no other test has, under a name of its own. */
async function newPhoto() {
  const mark = randomUUID().slice(0, 8);
  const buffer = await photo(800, 534, Number.parseInt(mark.slice(0, 4), 16));
  return { name: `Ảnh thử ${mark}.jpg`, mimeType: 'image/jpeg', buffer };
}

const photoLink = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name });

test('a photo is brought in, described in both languages, found without marks, and deleted', async ({
  page,
}) => {
  const file = await newPhoto();
  await signInAs(page, 'writer', '/admin/media');
  await expectAccessible(page);
  await page.getByLabel(/^Chọn ảnh/).setInputFiles(file);
  await expect(page.getByText('Đã thêm 1 ảnh.')).toBeVisible();
  await expect(photoLink(page, file.name)).toBeVisible();
  await expect(page.getByText('thiếu mô tả tiếng Anh', { exact: true }).first()).toBeVisible();

  await photoLink(page, file.name).click();
  await expect(page.getByRole('heading', { name: file.name })).toBeVisible();
  await expectAccessible(page);
  const vietnamese = page.getByRole('group', { name: 'Tiếng Việt' });
  const english = page.getByRole('group', { name: 'Tiếng Anh' });
  await vietnamese.getByLabel('Mô tả cho người không nhìn thấy ảnh').fill('Những chấm màu trên nền ấm');
  await vietnamese.getByLabel('Chú thích').fill(`Ảnh thử của Đoàn ${file.name}`);
  await english.getByLabel('Mô tả cho người không nhìn thấy ảnh').fill('Coloured dots');
  await page.getByLabel('Tác giả ảnh hoặc nguồn').fill('Ấm Đình');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();

  await page.getByRole('link', { name: 'Về kho ảnh' }).click();
  await page.getByLabel('Tìm ảnh').fill(`am dinh ${file.name.slice(8, 16)}`);
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByText('1 ảnh', { exact: true })).toBeVisible();
  await photoLink(page, `Ảnh thử của Đoàn ${file.name}`).click();

  await page.getByRole('button', { name: 'Xóa ảnh' }).click();
  await expect(alertOf(page)).toContainText('Tôi chắc chắn');
  await page.getByLabel('Tôi chắc chắn muốn xóa ảnh này').check();
  await page.getByRole('button', { name: 'Xóa ảnh' }).click();
  await expect(page).toHaveURL('/admin/media');
  await expect(photoLink(page, file.name)).toHaveCount(0);
});

test('of two who describe a photo, the second sees what the first one wrote', async ({ page, context }) => {
  const file = await newPhoto();
  await signInAs(page, 'writer', '/admin/media');
  await page.getByLabel(/^Chọn ảnh/).setInputFiles(file);
  await photoLink(page, file.name).click();
  await expect(page.getByRole('heading', { name: file.name })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const credit = 'Tác giả ảnh hoặc nguồn';
  await page.getByLabel(credit).fill('Quốc Đạt');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
  await other.getByLabel(credit).fill('Ấm Đình');
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(alertOf(other)).toContainText('đã lưu bản mới hơn');
  await expect(other.getByLabel(credit)).toHaveAccessibleDescription(/“Quốc Đạt”/);
  await expect(other.getByLabel(credit)).toHaveValue('Ấm Đình');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
});

test('what cannot be taken is refused by name, and the rest goes up', async ({ page }) => {
  const file = await newPhoto();
  await signInAs(page, 'editor', '/admin/media');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const files = [{ name: 'ac-y.svg', mimeType: 'image/png', buffer: svg }, file];
  await page.getByLabel(/^Chọn ảnh/).setInputFiles(files);
  await expect(page.getByText('Đã thêm 1 ảnh.')).toBeVisible();
  await expect(page.getByText('Không nhận ảnh SVG')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đóng thông báo về ac-y.svg' }).click();
  await expect(page.getByText('Không nhận ảnh SVG')).toBeHidden();
});

test('an upload that fails for want of a connection is tried again', async ({ page }) => {
  const file = await newPhoto();
  await signInAs(page, 'writer', '/admin/media');
  await page.route('**/api/media', (route) => route.abort(), { times: 1 });
  await page.getByLabel(/^Chọn ảnh/).setInputFiles(file);
  await expect(page.getByText('Chưa tải lên được. Hãy thử lại.')).toBeVisible();
  await page.getByRole('button', { name: `Thử lại ${file.name}` }).click();
  await expect(page.getByText('Đã thêm 1 ảnh.')).toBeVisible();
  await expect(photoLink(page, file.name)).toBeVisible();
  const [year, month] = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh' }).format().split('-');
  await page.getByLabel('Tình trạng').selectOption('unused');
  await page.getByLabel('Tháng tải lên').selectOption(`${year}-${month}`);
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/state=unused/);
  await expect(photoLink(page, file.name)).toBeVisible();
  await expectAccessible(page);
});

test('what readers see now is a publisher’s to reword', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/media?q=toan+canh+hoi+nghi+30/6/2023');
  await photoLink(page, 'Toàn cảnh hội nghị tại Hội trường lớn').click();
  await expect(page.getByText('chỉ người duyệt đăng mới sửa được lời')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Hội nghị viên chức/ }).first()).toBeVisible();
  await expectAccessible(page);
});

test.describe('before scripts load', () => {
  test.use({ javaScriptEnabled: false });

  test('a plain form brings photos in and says what was refused', async ({ page }) => {
    const file = await newPhoto();
    await page.goto('/admin/sign-in?return=/admin/media');
    await signInAs(page, 'writer', '/admin/media');
    const gif = { name: 'dong.gif', mimeType: 'image/gif', buffer: await plain('gif') };
    await page.getByLabel(/^Chọn ảnh/).setInputFiles([gif, file]);
    await page.getByRole('button', { name: 'Tải lên' }).click();
    await expect(page.getByText('Đã thêm 1 ảnh.')).toBeVisible();
    await expect(alertOf(page)).toContainText('dong.gif: Không nhận ảnh GIF.');
    await expect(photoLink(page, file.name)).toBeVisible();
  });
});

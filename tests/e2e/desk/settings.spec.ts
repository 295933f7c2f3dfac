import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { alertOf, signInAs } from '../../support/desk.ts';

test.use({ locale: 'vi-VN' });

test('settings: too light a colour is refused, a phone number is kept', async ({ page }) => {
  await signInAs(page, 'administrator', '/admin/settings');
  await expectAccessible(page);
  const before = await page.getByLabel('Màu nhấn').inputValue();
  await page.getByLabel('Màu nhấn').fill('#e8a33d');
  await page.getByLabel('Điện thoại').fill('(0238) 3855 1345');
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(alertOf(page)).toContainText('Màu này nhạt quá');
  await expect(page.getByLabel('Điện thoại')).toHaveValue('(0238) 3855 1345');
  await expect(page.getByLabel('Màu nhấn')).toHaveValue('#e8a33d');
  await expectAccessible(page);
  await page.getByLabel('Màu nhấn').fill(before);
});

test('settings: whoever saves second sees what the first one wrote', async ({ page, context }, {
  project,
}) => {
  test.skip(
    project.name !== 'desk-1280',
    'settings are one for the whole site, so only one window may change them',
  );
  await signInAs(page, 'administrator', '/admin/settings');
  const other = await context.newPage();
  await other.goto('/admin/settings');
  const kept = await page.getByLabel('Điện thoại').inputValue();
  await page.getByLabel('Điện thoại').fill('0238 111');
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(page.getByRole('status')).toHaveText('Đã lưu cài đặt.');
  await other.getByLabel('Điện thoại').fill('0238 222');
  await other.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(alertOf(other)).toContainText('đã lưu bản mới hơn');
  await expect(other.getByLabel('Điện thoại')).toHaveAccessibleDescription(
    'Bản vừa lưu của người kia ghi: “0238 111”.',
  );
  await expect(other.getByLabel('Điện thoại')).toHaveValue('0238 222');
  await expectAccessible(other);
  await other.getByLabel('Điện thoại').fill(kept);
  await other.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(other.getByRole('status')).toHaveText('Đã lưu cài đặt.');
  await page.reload();
  await expect(page.getByLabel('Điện thoại')).toHaveValue(kept);
});

test.describe('the logo', () => {
  test.beforeEach(({ browserName: _ }, { project }) =>
    test.skip(
      project.name !== 'desk-1280',
      'settings are one for the whole site, so only one window may change them',
    ),
  );

  const emblem = {
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQYlWPol1VswIcZRoYCAPWeU0H993tKAAAAAElFTkSuQmCC',
      'base64',
    ),
  };

  test('is shown as soon as it is sent, and what is typed beside it stays', async ({ page }) => {
    await signInAs(page, 'administrator', '/admin/settings');
    const kept = await page.getByLabel('Điện thoại').inputValue();
    await page.getByLabel('Điện thoại').fill('0238 333');
    const svg = {
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    };
    await page.getByLabel('Tệp ảnh').setInputFiles(svg);
    await page.getByRole('button', { name: 'Tải logo lên' }).click();
    await expect(page.getByLabel('Tệp ảnh')).toHaveAccessibleDescription(/SVG/);
    await page.getByLabel('Tệp ảnh').setInputFiles(emblem);
    await page.getByRole('button', { name: 'Tải logo lên' }).click();
    await expect(page.getByRole('img', { name: 'Logo hiện nay' })).toBeVisible();
    await expect(page.getByLabel('Điện thoại')).toHaveValue('0238 333');
    await expectAccessible(page);
    await page.getByLabel('Điện thoại').fill(kept);
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await expect(page.getByText('Đã lưu cài đặt.')).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ logo' }).click();
    await expect(page.getByRole('img', { name: 'Logo hiện nay' })).toHaveCount(0);
  });

  test.describe('before scripts load', () => {
    test.use({ javaScriptEnabled: false });

    test('is refused, sent and taken away', async ({ page }) => {
      await signInAs(page, 'administrator', '/admin/settings');
      const words = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') };
      await page.getByLabel('Tệp ảnh').setInputFiles(words);
      await page.getByRole('button', { name: 'Tải logo lên' }).click();
      await expect(page.getByLabel('Tệp ảnh')).toHaveAccessibleDescription(/không phải ảnh/);
      await page.getByLabel('Tệp ảnh').setInputFiles(emblem);
      await page.getByRole('button', { name: 'Tải logo lên' }).click();
      await expect(page.getByRole('img', { name: 'Logo hiện nay' })).toBeVisible();
      await page.getByRole('button', { name: 'Bỏ logo' }).click();
      await expect(page.getByRole('img', { name: 'Logo hiện nay' })).toHaveCount(0);
    });
  });
});

/** The form of the names; what else is chosen for a section is saved by itself. */
const namesOn = (page: Page) => page.locator('form').filter({ has: page.locator('[name="vi.name"]') });

for (const [room, add, remove] of [
  ['sections', 'Thêm chuyên mục', 'Xóa chuyên mục'],
  ['units', 'Thêm đơn vị', 'Xóa đơn vị'],
] as const) {
  test(`${room}: added, found taken, moved, renamed, deleted`, async ({ page }) => {
    const mark = randomUUID().slice(0, 6);
    const name = `Ấn phẩm ${mark}`;
    await signInAs(page, 'administrator', `/admin/${room}/new`);
    await expectAccessible(page);
    await page.locator('[name="vi.name"]').fill(name);
    await page.getByRole('button', { name: add }).click();
    await expect(page).toHaveURL(`/admin/${room}`);
    await expectAccessible(page);

    await page.goto(`/admin/${room}/new`);
    await page.locator('[name="vi.name"]').fill(`ẤN PHẨM ${mark}`);
    await page.getByRole('button', { name: add }).click();
    await expect(alertOf(page)).toContainText(`Địa chỉ “an-pham-${mark}” đang là của “${name}”.`);

    const second = `Sách mới ${mark}`;
    await page.locator('[name="vi.name"]').fill(second);
    await page.getByRole('button', { name: add }).click();
    const up = page.getByRole('button', { name: `Đưa “${second}” lên` });
    const down = page.getByRole('button', { name: `Đưa “${second}” xuống` });
    await expect(down).toHaveAttribute('aria-disabled', 'true');
    await up.press('Enter');
    await expect(down).not.toHaveAttribute('aria-disabled');
    await expect(up).toBeFocused();

    await page.getByRole('link', { name }).click();
    await page.locator('[name="en.name"]').fill(`Publications ${mark}`);
    await namesOn(page).getByRole('button', { name: 'Lưu' }).click();
    await expect(namesOn(page).getByRole('status')).toHaveText('Đã lưu.');
    await expectAccessible(page);
    await page.getByRole('button', { name: remove }).click();
    await expect(alertOf(page)).toContainText('Hãy đánh dấu vào ô này trước khi xóa.');
    await page.getByLabel('Tôi chắc chắn muốn xóa').check();
    await page.getByRole('button', { name: remove }).click();
    await expect(page).toHaveURL(`/admin/${room}`);
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  });
}

for (const [room, name] of [
  ['sections', 'Chuyên mục'],
  ['units', 'Đơn vị'],
] as const) {
  test(`${room}: whoever saves second sees what the first one wrote`, async ({ page, context }) => {
    const mark = randomUUID().slice(0, 6);
    await signInAs(page, 'administrator', `/admin/${room}/new`);
    await page.locator('[name="vi.name"]').fill(`${name} ${mark}`);
    await page.getByRole('button', { name: /^Thêm/ }).click();
    await page.getByRole('link', { name: `${name} ${mark}` }).click();
    await page.waitForURL(/[0-9a-f]{8}-/);
    const other = await context.newPage();
    await other.goto(page.url());
    await page.locator('[name="en.name"]').fill(`First ${mark}`);
    await namesOn(page).getByRole('button', { name: 'Lưu' }).click();
    await expect(namesOn(page).getByRole('status')).toHaveText('Đã lưu.');
    await other.locator('[name="en.name"]').fill(`Second ${mark}`);
    await namesOn(other).getByRole('button', { name: 'Lưu' }).click();
    await expect(alertOf(other)).toContainText('đã lưu bản mới hơn');
    await expect(other.locator('[name="en.name"]')).toHaveAccessibleDescription(
      new RegExp(`Bản vừa lưu của người kia ghi: “First ${mark}”`),
    );
    await expect(other.locator('[name="en.name"]')).toHaveValue(`Second ${mark}`);
    await expectAccessible(other);
    await namesOn(other).getByRole('button', { name: 'Lưu' }).click();
    await expect(namesOn(other).getByRole('status')).toHaveText('Đã lưu.');
    await other.getByLabel('Tôi chắc chắn muốn xóa').check();
    await other.getByRole('button', { name: /^Xóa/ }).click();
    await expect(other).toHaveURL(`/admin/${room}`);
  });
}

test('a page that is not there says so within the desk', async ({ page }) => {
  await signInAs(page, 'writer');
  const response = await page.goto('/admin/khong-co-trang-nay');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bài viết' })).toBeVisible();
  await expectAccessible(page);
});

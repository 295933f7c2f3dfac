import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { signInAs } from '../../support/desk.ts';
import { fieldOf, mark, save, startArticle, write } from '../../support/writing-screen.ts';

test.use({ locale: 'vi-VN' });

test('several articles of the list are filed and published together, by keyboard', async ({ page }) => {
  test.setTimeout(180_000);
  const name = mark();
  await signInAs(page, 'publisher', '/admin/articles');
  await startArticle(page);
  await write(page, 'vi', {
    title: `Lớp học đêm ${name}`,
    sapo: 'Ba buổi mỗi tuần, cho những người đi làm ban ngày.',
    paragraphs: ['Lớp mở tại nhà B, phòng nào cũng có người trực.'],
  });
  await save(page);
  await startArticle(page);
  await fieldOf(page, 'vi.title').fill(`Lớp học đêm còn thiếu lời ${name}`);
  await save(page);

  await page.goto(`/admin/articles?q=${name}`);
  await expectAccessible(page);
  const links = page.getByRole('table').getByRole('link');
  await expect(links).toHaveCount(2);
  await links.first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByText('Đã chọn 2 bài.')).toBeVisible();

  await page.getByLabel('Việc cần làm').selectOption({ label: 'Chuyển chuyên mục' });
  await page.getByRole('button', { name: 'Xem trước…' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chuyển chuyên mục cho 2 bài?');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(page.getByLabel('Chuyển sang chuyên mục')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Chuyển sang chuyên mục').selectOption({ label: 'Đào tạo' });
  await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(page.getByText('Xong 2 bài.')).toBeVisible();
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await expect(page).toHaveURL(new RegExp(`q=${name}`));

  await page.getByRole('button', { name: 'Chọn cả trang' }).click();
  await page.getByLabel('Việc cần làm').selectOption({ label: 'Đăng' });
  await page.getByRole('button', { name: 'Xem trước…' }).click();
  const lacking = page.getByRole('row', { name: /còn thiếu lời/ });
  await expect(lacking).toContainText('Việt: ');
  await expect(page.getByRole('row', { name: `Lớp học đêm ${name}` })).toContainText('Việt: sẽ đăng');
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await expect(page.getByRole('row', { name: `Lớp học đêm ${name}` })).toContainText('Việt: đã đăng');
  await expect(lacking).toContainText('giữ nguyên');
  await expectAccessible(page);
});

test('a view of the list is kept, its columns chosen, and it comes as a file', async ({ page }) => {
  const name = mark();
  await signInAs(page, 'editor', '/admin/articles?status=draft');
  await page.getByText('Cột, danh sách đã lưu, xuất tệp').click();
  await expectAccessible(page);
  await page.getByLabel('Lưu bộ lọc đang dùng với tên').fill(`Nháp ${name}`);
  await page.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  const kept = page
    .getByRole('navigation', { name: 'Danh sách đã lưu' })
    .getByRole('link', { name: `Nháp ${name}` });
  await expect(kept).toHaveAttribute('aria-current', 'page');
  await page.getByLabel('Sự kiện').check();
  await page.getByRole('button', { name: 'Dùng các cột này' }).click();
  await expect(page.getByText('Đã đổi cột.')).toBeVisible();
  await page.goto('/admin/articles');
  await expect(page.getByRole('columnheader', { name: 'Sự kiện', includeHidden: true })).toHaveCount(1);
  await kept.click();
  await expect(page).toHaveURL(/status=draft/);
  await page.getByText('Cột, danh sách đã lưu, xuất tệp').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải danh sách này' }).click();
  const file = await (await download).path();
  const text = await readFile(file, 'utf8');
  expect(text.split('\r\n')[0]).toContain('"Tiêu đề tiếng Việt / Vietnamese headline"');
  expect(text).toContain('Ký túc xá khu C');
  await page.getByRole('button', { name: `Xóa bộ lọc “Nháp ${name}”` }).click();
  await expect(kept).toHaveCount(0);
  await page.getByLabel('Sự kiện').uncheck();
  await page.getByRole('button', { name: 'Dùng các cột này' }).click();
  await expect(page.getByText('Đã đổi cột.')).toBeVisible();
});

test.describe('the desk sets', () => {
  test.beforeEach(({ browserName: _ }, { project }) =>
    test.skip(project.name !== 'desk-1280', 'settings are one for the whole site'),
  );

  test('a notice on every page, which goes when it is taken down', async ({ page, request }) => {
    const name = mark();
    await signInAs(page, 'administrator', '/admin/settings');
    const about = async () => (await (await request.get('/vi/luu-tru')).text()).includes(name);
    expect(await about()).toBe(false);
    const text = page.locator('[id="banner-vi.text"]');
    await text.fill(`Nghỉ học chiều nay vì bão ${name}`);
    await page.locator('[id="banner-vi.link"]').fill('/vi/tin-tuc');
    await page.getByRole('button', { name: 'Lưu thông báo' }).click();
    await expect(page.getByText('Bạn đọc đang thấy thông báo này.')).toBeVisible();
    expect(await about()).toBe(true);
    expect(await (await request.get('/en/archive')).text()).not.toContain(name);
    await expectAccessible(page);
    await page.goto('/vi/luu-tru');
    await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText(name);
    await expectAccessible(page);
    await page.goto('/admin/settings');
    await text.fill('');
    await page.locator('[id="banner-vi.link"]').fill('');
    await page.getByRole('button', { name: 'Lưu thông báo' }).click();
    await expect(page.getByText('Hiện không có thông báo nào trên trang.')).toBeVisible();
    expect(await about()).toBe(false);
  });

  test('one section in place of two, and the old address leads to it', async ({ page, request }) => {
    const name = mark();
    await signInAs(page, 'administrator', '/admin/sections/new');
    await page.locator('[id="vi.name"]').fill(`Mục cũ ${name}`);
    await page.getByRole('button', { name: 'Thêm chuyên mục' }).click();
    await page.getByRole('link', { name: `Mục cũ ${name}` }).click();
    await page.getByLabel('Nhập vào', { exact: true }).selectOption({ label: 'Đào tạo' });
    await page.getByLabel('Tôi hiểu rằng việc này không hoàn tác được.').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nhập vào chuyên mục khác' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đào tạo');
    const led = await request.get(`/vi/chuyen-muc/muc-cu-${name}`, { maxRedirects: 0 });
    expect([301, 308]).toContain(led.status());
    expect(led.headers().location).toBe('/vi/chuyen-muc/dao-tao');
  });
});

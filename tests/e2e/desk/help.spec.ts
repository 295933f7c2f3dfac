import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import {
  bodyOf,
  expectAccessible,
  expectNoSidewaysScroll,
  fieldOf,
  mark,
  save,
  show,
  startArticle,
  write,
} from '../../support/writing-screen.ts';

test('slips are seen, mended and ignored from the keyboard', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const body = bodyOf(page, 'vi');
  await body.click();
  await page.keyboard.insertText('Hiệu trường dự lễ của của khoa hoà bình .');
  await page.keyboard.press('Enter');
  await expect(body.locator('.slip')).toHaveText(['Hiệu trường', 'của của', 'hoà', ' ']);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await page.keyboard.press('Alt+Enter');
  await expect(body).toContainText('Hiệu trưởng dự lễ của của');
  await page.keyboard.press('F7');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('F7');
  await page.keyboard.press('Alt+Shift+Enter');
  await expect(body.locator('.slip')).toHaveText([' ']);
  await expect(body.locator('p').first()).toHaveText('Hiệu trưởng dự lễ của khoa hoà bình .');
  await page.keyboard.press('Control+z');
  await expect(body.locator('p').first()).toHaveText('Hiệu trưởng dự lễ của của khoa hoà bình .');
  await expect(body.locator('.slip')).toHaveText(['của của', ' ']);

  await show(page, 'shared');
  const list = page.getByRole('list', { name: 'Chỗ nên xem lại ở bản tiếng Việt' });
  await list.getByRole('button', { name: 'Sửa “của của” thành “của”' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await show(page, 'vi');
  await fieldOf(page, 'vi.title').fill(`${mark()} ${'Hội nghị '.repeat(14)}`);
  await show(page, 'shared');
  await expect(page.getByRole('link', { name: /^Tiêu đề tiếng Việt dài hơn/ })).toBeVisible();
  await expectAccessible(page);

  // What was said to be right stays so.
  await save(page);
  await page.reload();
  await show(page, 'vi');
  await expect(body.locator('.slip')).toHaveText([' ']);
});

test('typographic signs come while typing, and one Backspace takes them back', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await expect(page.getByText('Không thấy chỗ nào cần xem lại.')).toBeAttached();
  const body = bodyOf(page, 'vi');
  await body.click();
  await page.keyboard.type('Cô nói "Xin chào" - năm 2023-2024, nặng 25 kg.');
  await expect(body.locator('p').first()).toHaveText('Cô nói “Xin chào” – năm 2023–2024, nặng 25\u00a0kg.');
  await page.keyboard.type(' "');
  await page.keyboard.press('Backspace');
  await expect(body.locator('p').first()).toHaveText(/kg\. "$/);
  await show(page, 'en');
  const english = bodyOf(page, 'en');
  await english.click();
  await page.keyboard.type(`don't, 85 %, "so..." `);
  await expect(english.locator('p').first()).toHaveText(/^don’t, 85%, “so…” ?$/);
});

test('words are found and replaced in both languages, all at once, and back', async ({ page }) => {
  const name = mark();
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await write(page, 'vi', {
    title: `Tìm ${name}`,
    sapo: 'Sapo.',
    paragraphs: ['Hội nghị sáng nay.', 'Sau hội nghị, ICTU họp.'],
  });
  await write(page, 'en', { title: `Find ${name}`, sapo: 'Lead.', paragraphs: ['ICTU met. ICTU spoke.'] });
  await expect(page.locator('[data-pane=en]').getByText('4 từ · 1 phút đọc')).toBeAttached();
  await page.keyboard.press('Control+f');
  const panel = page.getByRole('search', { name: 'Tìm và thay' });
  const status = panel.getByRole('status');
  await expect(panel.getByLabel('Tìm', { exact: true })).toBeFocused();
  await page.keyboard.type('hoi nghi');
  await expect(status).toHaveText(/^0\/2 · Việt 2, Anh 0$/);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^1\/2/);
  await page.keyboard.press('Shift+Enter');
  await expect(status).toHaveText(/^2\/2/);
  await panel.getByLabel('Phân biệt dấu').check();
  await expect(status).toHaveText(/^Không thấy/);
  await panel.getByLabel('Phân biệt dấu').uncheck();

  await page.keyboard.press('Control+h');
  await expect(panel.getByLabel('Tìm', { exact: true })).toBeFocused();
  await page.keyboard.type('ictu');
  await expect(status).toHaveText(/Việt 1, Anh 2$/);
  await panel.getByLabel('Thay bằng').fill('BNU');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Thay hết' }).press('Enter');
  await expect(status).toHaveText('Đã thay 3 chỗ');
  await expect(bodyOf(page, 'en')).toContainText('BNU met. BNU spoke.');
  await expect(bodyOf(page, 'vi')).toContainText('Sau hội nghị, BNU họp.');
  await panel.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(bodyOf(page, 'en')).toContainText('ICTU met. ICTU spoke.');
  await expect(bodyOf(page, 'vi')).toContainText('Sau hội nghị, ICTU họp.');
  await panel.getByLabel('Thay bằng').press('Enter');
  await panel.getByLabel('Thay bằng').press('Enter');
  await expect(status).toHaveText(/Việt 0, Anh 2$/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.locator('.found')).toHaveCount(0);
});

test('the shortcuts are told, and the page is seen as phones and desktops show it', async ({ page }) => {
  const name = mark();
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await write(page, 'vi', { title: `Xem ${name}`, sapo: 'Sapo.', paragraphs: ['Bản đầu.'] });
  await save(page);
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(sheet).toContainText('Tìm ở cả hai bản');
  await expect(sheet).toContainText('Ctrl + Alt + Q');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.keyboard.press('Control+Alt+p');
  const preview = page.getByRole('region', { name: 'Xem như bạn đọc' });
  const story = preview.frameLocator('iframe').getByRole('article');
  await expect(story).toContainText('Bản đầu.');
  const width = () => preview.locator('iframe').evaluate((frame) => frame.clientWidth);
  expect(await width()).toBe(360);
  await expect(preview.getByLabel('Điện thoại')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(1280);
  await page.keyboard.press('ArrowLeft');
  await bodyOf(page, 'vi').press('Control+End');
  await page.keyboard.insertText(' Bản sau.');
  await save(page);
  await expect(story).toContainText('Bản đầu. Bản sau.');
  await preview.getByLabel('Điện thoại').press('Escape');
  await expect(preview).toBeHidden();
  await expectNoSidewaysScroll(page);
});

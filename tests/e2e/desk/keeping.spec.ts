import { expect, test } from '@playwright/test';
import { demoPassword } from '../../support/demo.ts';
import { emailOf, fillSignIn, signInAs } from '../../support/desk.ts';
import { bodyOf, fieldOf, mark, save, startArticle } from '../../support/writing-screen.ts';

const status = '.writing-bar [role=status]';

test('what is written while the network is away comes back after a crash', async ({ page, context }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const title = `Hội thảo khoa học ${mark()}`;
  await fieldOf(page, 'vi.title').fill(title);
  await bodyOf(page, 'vi').click();
  await page.keyboard.insertText('Viết khi mất mạng.');
  await context.setOffline(true);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Mất mạng – bản nháp được giữ trên máy này.')).toBeVisible();
  await expect(page.locator(status)).toHaveText('Mất mạng – chưa lưu');
  await context.setOffline(false);

  // The browser asks before it leaves unsaved text; here it leaves all the same.
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(fieldOf(page, 'vi.title')).toHaveValue('');
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(fieldOf(page, 'vi.title')).toHaveValue(title);
  await expect(bodyOf(page, 'vi')).toHaveText('Viết khi mất mạng.');
  await save(page);
  await page.reload();
  await expect(bodyOf(page, 'vi')).toHaveText('Viết khi mất mạng.');
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toHaveCount(0);
});

test('an ended session costs nothing: sign in beside, and save again', async ({ page, context }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await fieldOf(page, 'vi.title').fill(`Ngày hội việc làm ${mark()}`);
  await context.clearCookies();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Phiên làm việc đã kết thúc.')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' }).click();
  const beside = await opened;
  await fillSignIn(beside, emailOf('editor'), demoPassword);
  await beside.waitForURL((url) => url.pathname.endsWith('/signed-in'));
  await beside.close();
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(page.locator(status)).toHaveText(/^Đã lưu \d/);
});

test('links that leave the screen ask while text is unsaved', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const title = `Chưa lưu ${mark()}`;
  await fieldOf(page, 'vi.title').fill(title);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Bài viết' }).click();
  expect(asked).toEqual([expect.stringContaining('Có chữ chưa lưu')]);
  await expect(fieldOf(page, 'vi.title')).toHaveValue(title);
  await save(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Bài viết' }).click();
  await page.waitForURL(/\/admin\/articles$/);
  expect(asked).toHaveLength(1);
});

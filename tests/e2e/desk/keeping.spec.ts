import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../../scripts/chromium.ts';
import { demoPassword } from '../../support/demo.ts';
import { emailOf, fillSignIn, signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import { bodyOf, fieldOf, mark, save, startArticle } from '../../support/writing-screen.ts';

once();

const stateOf = (page: Page) => page.locator('.writing-bar [role=status]');

test('what is typed saves itself, one revision a sitting', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  const articleId = await startArticle(page);
  const title = `Hội thảo khoa học ${mark()}`;
  await fieldOf(page, 'vi.title').fill(title);
  await expect(stateOf(page)).toHaveText(/^Đã lưu \d/);
  await bodyOf(page, 'vi').click();
  await page.keyboard.insertText('Viết mà không bấm Lưu.');
  await expect(page.locator('[data-pane=vi]')).toContainText('Bản sửa 2');
  await expect(stateOf(page)).toHaveText(/^Đã lưu \d/);
  await page.goto(`/admin/articles/${articleId}/history/vi`);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await page.goto(`/admin/articles/${articleId}`);
  await expect(fieldOf(page, 'vi.title')).toHaveValue(title);
  await expect(bodyOf(page, 'vi')).toHaveText('Viết mà không bấm Lưu.');
});

test('what is written while the network is away goes out by itself when it is back', async ({
  page,
  context,
}) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  const title = `Hội thảo khi mất mạng ${mark()}`;
  await context.setOffline(true);
  await fieldOf(page, 'vi.title').fill(title);
  await expect(stateOf(page)).toHaveText('Đang ngoại tuyến – giữ trên máy này');
  await context.setOffline(false);
  await expect(stateOf(page)).toHaveText(/^Đã lưu \d/);
  await page.reload();
  await expect(fieldOf(page, 'vi.title')).toHaveValue(title);
});

test('a browser that is killed brings back what it could not send', async ({ baseURL, viewport }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-browser-'));
  const open = () =>
    chromium.launchPersistentContext(folder, {
      ...{ baseURL, viewport, executablePath: findChromium() ?? undefined, args: chromiumArguments },
    });
  const before = await open();
  const page = await before.newPage();
  await signInAs(page, 'editor', '/admin/articles');
  const articleId = await startArticle(page);
  const title = `Viết lúc sập máy ${mark()}`;
  await before.setOffline(true);
  await fieldOf(page, 'vi.title').fill(title);
  await bodyOf(page, 'vi').click();
  await page.keyboard.insertText('Chưa kịp gửi đi.');
  await expect(stateOf(page)).toHaveText('Đang ngoại tuyến – giữ trên máy này');
  const session = await before.newCDPSession(page);
  const closed = before.waitForEvent('close');
  session.send('Browser.crash').catch(() => undefined);
  await closed;

  const after = await open();
  const again = await after.newPage();
  await signInAs(again, 'editor', `/admin/articles/${articleId}`);
  await expect(fieldOf(again, 'vi.title')).toHaveValue(title);
  await expect(bodyOf(again, 'vi')).toHaveText('Chưa kịp gửi đi.');
  await expect(again.getByText('Đã lấy lại những gì bạn viết')).toBeVisible();
  await expect(stateOf(again)).toHaveText(/^Đã lưu \d/);
  await again.reload();
  await expect(bodyOf(again, 'vi')).toHaveText('Chưa kịp gửi đi.');
  await after.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an ended session costs nothing: sign in beside, and it goes on', async ({ page, context }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await context.clearCookies();
  await fieldOf(page, 'vi.title').fill(`Ngày hội việc làm ${mark()}`);
  await expect(page.getByText('Phiên làm việc đã kết thúc.')).toBeVisible();
  await expect(stateOf(page)).toHaveText('Đã hết phiên – giữ trên máy này');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' }).click();
  const beside = await opened;
  await fillSignIn(beside, emailOf('editor'), demoPassword);
  await beside.waitForURL((url) => url.pathname.endsWith('/signed-in'));
  await beside.close();
  await expect(stateOf(page)).toHaveText(/^Đã lưu \d/, { timeout: 40_000 });
});

test('links that leave the screen ask only where something would stay behind', async ({ page, context }) => {
  await signInAs(page, 'editor', '/admin/articles');
  const articleId = await startArticle(page);
  const title = `Chưa lưu ${mark()}`;
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  const leave = () => page.getByRole('navigation').getByRole('link', { name: 'Bài viết' }).click();
  await context.setOffline(true);
  await fieldOf(page, 'vi.title').fill(title);
  await expect(stateOf(page)).toHaveText(/^Đang ngoại tuyến/);
  await leave();
  expect(asked).toEqual([expect.stringContaining('Có chữ chưa lưu')]);
  await context.setOffline(false);
  await save(page);
  // What is being typed saves itself while one leaves.
  await fieldOf(page, 'vi.sapo').fill('Viết rồi đi ngay.');
  await leave();
  await page.waitForURL(/\/admin\/articles$/);
  expect(asked).toHaveLength(1);
  await page.goto(`/admin/articles/${articleId}`);
  await expect(fieldOf(page, 'vi.sapo')).toHaveValue('Viết rồi đi ngay.');
});

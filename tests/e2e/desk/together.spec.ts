import { type Browser, expect, type Page, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import { bodyOf, expectAccessible, fieldOf, mark, save, startArticle } from '../../support/writing-screen.ts';

once();

const stateOf = (page: Page) => page.locator('.writing-bar [role=status]');
const blockOf = (page: Page, number: number) =>
  bodyOf(page, 'vi')
    .locator('> *')
    .nth(number - 1);

/** Two people at one story of three paragraphs. */
async function twoAtOne(page: Page, browser: Browser) {
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await startArticle(page);
  await fieldOf(page, 'vi.title').fill(`Cùng viết một bài ${mark()}`);
  await bodyOf(page, 'vi').click();
  for (const line of ['Đoạn mở đầu', 'Đoạn giữa', 'Đoạn kết']) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
  await save(page);
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'editor', `/admin/articles/${articleId}`);
  await expect(blockOf(other, 3)).toHaveText('Đoạn kết');
  return other;
}

/** Writes at the end of a block. */
async function writeIn(page: Page, number: number, words: string): Promise<void> {
  await blockOf(page, number).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(words);
}

test('two people in different blocks see each other, and their texts come together', async ({
  page,
  browser,
}) => {
  const other = await twoAtOne(page, browser);
  await writeIn(other, 3, ' của Hà Linh');
  await expect(stateOf(other)).toHaveText(/^Đã lưu/);
  const here = page.getByRole('list', { name: 'Cùng mở bài này' });
  await expect(here).toContainText('Nguyễn Hà Linh – bản tiếng Việt');
  await expect(bodyOf(page, 'vi').locator('.block-with-others')).toHaveText(/^Đoạn kết/);

  // What the other saved comes by itself, and the caret stays where one writes.
  await writeIn(page, 1, ' của tôi');
  await expect(blockOf(page, 3)).toHaveText('Đoạn kết của Hà Linh');
  await page.keyboard.insertText(', viết tiếp');
  await expect(blockOf(page, 1)).toHaveText('Đoạn mở đầu của tôi, viết tiếp');
  await expect(blockOf(other, 1)).toHaveText('Đoạn mở đầu của tôi, viết tiếp');
  await expect(blockOf(other, 3)).toHaveText('Đoạn kết của Hà Linh');
  await expectAccessible(page);
  await other.context().close();
  await expect(here).toHaveCount(0, { timeout: 20_000 });
});

test('one block that both have changed is shown side by side; both can stay', async ({ page, browser }) => {
  const other = await twoAtOne(page, browser);
  await page.context().setOffline(true);
  await writeIn(page, 2, ' theo tôi');
  await writeIn(other, 2, ' theo Hà Linh');
  await writeIn(other, 1, ' đã sửa');
  await save(other);
  await other.context().close();
  await page.context().setOffline(false);

  const dispute = page.getByRole('region', { name: /đã lưu bản tiếng Việt/ });
  await expect(dispute.getByRole('group')).toHaveCount(1);
  await expect(dispute.getByRole('group')).toContainText('Đoạn 2 – cả hai đều sửa');
  await expect(stateOf(page)).toContainText('Chưa lưu – giữ trên máy này');
  await expectAccessible(page);
  await dispute.getByLabel('Giữ cả hai đoạn, của bạn trước').check();
  await dispute.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await expect(stateOf(page)).toHaveText(/^Đã lưu/);
  await page.reload();
  await expect(bodyOf(page, 'vi').locator('> *')).toHaveText([
    'Đoạn mở đầu đã sửa',
    'Đoạn giữa theo tôi',
    'Đoạn giữa theo Hà Linh',
    'Đoạn kết',
  ]);
});

test('two versions are compared word by word, and one is given a name', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  const articleId = await startArticle(page);
  await fieldOf(page, 'vi.title').fill(`Hội nghị viên chức ${mark()}`);
  await bodyOf(page, 'vi').click();
  await page.keyboard.insertText('Gần ba trăm đại biểu về dự.');
  await save(page);
  await bodyOf(page, 'vi').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Gần bốn trăm đại biểu về dự.');
  await save(page);
  await page.goto(`/admin/articles/${articleId}/history/vi`);
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('+1 −1 từ');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'So hai bản' }).click();
  await expect(page.getByText('Thêm 1 từ, bỏ 1 từ.')).toBeVisible();
  await expect(page.locator('del')).toHaveText('ba');
  await expect(page.locator('ins')).toHaveText('bốn');
  await expectAccessible(page);
  await page.goto(`/admin/articles/${articleId}/history/vi`);
  await entries.last().getByRole('link').click();
  await page.getByLabel('Tên của bản này').fill('Bản gửi Ban Giám hiệu');
  await page.getByRole('button', { name: 'Đặt tên' }).click();
  await expect(page.getByText('Đã ghi tên.')).toBeVisible();
  await page.goto(`/admin/articles/${articleId}/history/vi`);
  await expect(entries.last()).toContainText('Bản gửi Ban Giám hiệu');
});

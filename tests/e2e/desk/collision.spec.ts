import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import { expectAccessible, fieldOf, mark, save, startArticle } from '../../support/writing-screen.ts';

once();

test('two editors change one text: both versions are shown, and nothing is lost', async ({
  page,
  browser,
}) => {
  const name = mark();
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await startArticle(page);
  await fieldOf(page, 'vi.title').fill(`Lễ khai giảng ${name}`);
  await save(page);

  // Without a network, nothing of the other's comes by itself.
  await page.context().setOffline(true);
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'editor', `/admin/articles/${articleId}`);
  await fieldOf(other, 'vi.title').fill(`Lễ khai giảng năm học mới ${name}`);
  await fieldOf(other, 'vi.sapo').fill('Sapo của người kia.');
  await save(other);
  await other.context().close();

  await fieldOf(page, 'vi.title').fill(`Lễ khai giảng trọng thể ${name}`);
  await page.context().setOffline(false);
  await page.keyboard.press('Control+s');
  const dispute = page.getByRole('region', { name: /đã lưu bản tiếng Việt/ });
  await expect(dispute).toBeFocused();
  await expect(dispute).toContainText('Nguyễn Hà Linh');
  await expect(page.locator('.writing-bar [role=status]')).toContainText('Chưa lưu');
  const title = dispute.getByRole('group', { name: /^Tiêu đề/ });
  await expect(title).toContainText('cả hai đều sửa');
  await expect(title.locator('mark')).toHaveText([/trọng thể/, /năm học mới/]);
  await expectAccessible(page);

  // The headline stays one's own; the standfirst, which only the other changed, has come by itself.
  await expect(dispute.getByRole('group')).toHaveCount(1);
  await dispute.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await expect(page.locator('.writing-bar [role=status]')).toHaveText(/^Đã lưu/);
  await page.reload();
  await expect(fieldOf(page, 'vi.title')).toHaveValue(`Lễ khai giảng trọng thể ${name}`);
  await expect(fieldOf(page, 'vi.sapo')).toHaveValue('Sapo của người kia.');

  // Their version stays in the history, and can be brought back.
  await page.goto(`/admin/articles/${articleId}/history/vi/2`);
  await expect(page.getByRole('article')).toContainText(`Lễ khai giảng năm học mới ${name}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lấy lại bản này' }).click();
  await expect(fieldOf(page, 'vi.title')).toHaveValue(`Lễ khai giảng năm học mới ${name}`);
});

import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  fieldOf,
  mark,
  save,
  startArticle,
  write,
} from '../../support/writing-screen.ts';

once();

test('a text that was public changes with a word to its readers, which a correction must have', async ({
  page,
}) => {
  const name = mark();
  const title = `Hội thảo ${name}`;
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await startArticle(page);
  await write(page, 'vi', {
    title,
    sapo: 'Mười một ý kiến.',
    paragraphs: ['Hội thảo diễn ra trong một ngày.'],
  });
  await save(page);
  await page.goto(`/admin/articles/${articleId}/publish/vi`);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('button', { name: 'Đăng bản tiếng Việt' }).click();
  await expect(page.getByText('Đã đăng bản tiếng Việt.')).toBeVisible();

  await fieldOf(page, 'vi.sapo').fill('Mười hai ý kiến.');
  await save(page);
  await page.goto(`/admin/articles/${articleId}/publish/vi`);
  const submit = page.getByRole('button', { name: 'Đăng bản sửa' });
  await submit.click();
  await expect(page.getByText('Hãy chọn: sửa nhỏ, cập nhật hay đính chính.').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Đính chính' }).check();
  await submit.click();
  await expect(page.getByText('Đính chính thì phải nói rõ').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Đính chính' })).toBeChecked();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel(/^Ghi chú cho bạn đọc/).fill('Có mười hai ý kiến, không phải mười một.');
  await submit.click();
  await expect(page.getByText('Đã đăng bản tiếng Việt.')).toBeVisible();

  await page.goto(`/admin/articles/${articleId}/history/vi`);
  await expect(page.getByRole('main')).toContainText('Có mười hai ý kiến, không phải mười một.');
  await page.goto(`/vi/tin-tuc/hoi-thao-${name}`);
  await expect(page.locator('.changes')).toContainText(/Đính chính \d+\/\d+\/\d+: Có mười hai ý kiến/);
});

import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import {
  expectAccessible,
  fieldOf,
  mark,
  save,
  show,
  startArticle,
  write,
} from '../../support/writing-screen.ts';

const story = (name: string) => ({
  title: `Sinh viên đạt giải ${name}`,
  sapo: 'Đội tuyển của trường giành ba giải Nhất.',
  paragraphs: ['Kỳ thi diễn ra trong hai ngày.'],
});

test('a writer writes, and may not do what a publisher may', async ({ page, browser }) => {
  const name = mark();
  await signInAs(page, 'writer', '/admin/articles');
  const articleId = await startArticle(page);
  await write(page, 'vi', story(name));
  await save(page);
  await expect(page.getByRole('link', { name: /^Đăng bản/ })).toHaveCount(0);
  await show(page, 'shared');
  await expect(page.getByText('Bài do người duyệt đăng đăng lên.')).toBeVisible();
  const refused = await page.goto(`/admin/articles/${articleId}/publish/vi`);
  expect(refused?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang này không thuộc phần việc của bạn');

  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'publisher', `/admin/articles/${articleId}/publish/vi`);
  await other.getByRole('button', { name: 'Đăng bản tiếng Việt' }).click();
  await expect(other.getByText('Đã đăng bản tiếng Việt.')).toBeVisible();
  const theirs = await startArticle(other);
  await other.context().close();

  // What is public now: the shared part and the address are no longer the writer's, the text still is.
  await page.goto(`/admin/articles/${articleId}`);
  await show(page, 'shared');
  await expect(fieldOf(page, 'shared.sectionId')).toBeDisabled();
  await show(page, 'vi');
  await expect(fieldOf(page, 'vi.slug')).toHaveAttribute('readonly');
  await fieldOf(page, 'vi.sapo').fill('Đội tuyển của trường giành bốn giải Nhất.');
  await save(page);
  await expect(page.getByText('Có sửa đổi chưa đăng').first()).toBeVisible();
  await expectAccessible(page);

  // Somebody else's article does not exist for a writer.
  expect((await page.goto(`/admin/articles/${theirs}`))?.status()).toBe(404);
});

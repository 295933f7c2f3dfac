import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { signInAs } from '../../support/desk.ts';
import { fieldOf, mark, save, show, startArticle, write } from '../../support/writing-screen.ts';

test.use({ locale: 'vi-VN' });

const suggestions = (page: Page) => page.getByRole('region', { name: 'Gợi ý' }).locator('> ul > li');

async function publish(page: Page, articleId: string): Promise<void> {
  await page.goto(`/admin/articles/${articleId}/publish/vi`);
  await page.getByRole('button', { name: 'Đăng bản tiếng Việt' }).click();
  await page.waitForURL(/published=vi/);
}

/** A public story of the test's own. */
async function publicStory(page: Page, title: string): Promise<string> {
  const articleId = await startArticle(page);
  await write(page, 'vi', {
    title,
    sapo: 'Những việc đã làm được sau hai ngày ở vườn ươm của trường.',
    paragraphs: ['Vườn ươm nằm sau nhà xưởng, rộng hai sào, có ba giống cây bản địa.'],
  });
  await save(page);
  await publish(page, articleId);
  return articleId;
}

test('related news: suggested with reasons, taken, put away, linked back; then a series of both', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const name = mark();
  await signInAs(page, 'publisher', '/admin/articles');
  const first = `Vườn ươm ${name} gieo hạt lim xanh`;
  const second = `Vườn ươm ${name} ra cây lim xanh đầu tiên`;
  const older = await publicStory(page, first);
  const younger = await publicStory(page, second);

  await page.goto(`/admin/articles/${younger}`);
  await show(page, 'shared');
  const mine = suggestions(page).filter({ hasText: first });
  await expect(mine).toContainText('cùng lời: “Vườn ươm');
  await expect(suggestions(page)).toHaveCount(5);
  await expectAccessible(page);
  const away = suggestions(page).filter({ hasNotText: first }).first();
  const awayTitle = (await away.locator('[lang]').first().textContent()) ?? '';
  await away.getByRole('button', { name: /^Bỏ qua/ }).click();
  await expect(page.getByText(`Đã bỏ “${awayTitle}”`)).toBeVisible();
  await expect(suggestions(page).filter({ hasText: awayTitle })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(suggestions(page).filter({ hasText: awayTitle })).toHaveCount(1);

  await mine.getByRole('button', { name: `Thêm “${first}”` }).press('Enter');
  const chosen = page.getByRole('list', { name: 'Tin liên quan' }).getByRole('listitem');
  await expect(chosen).toHaveCount(1);
  await save(page);
  await chosen.getByRole('button', { name: /dẫn ngược lại bài này/ }).click();
  await expect(chosen).toContainText('Hai tin dẫn đến nhau');
  await page.goto(`/admin/articles/${older}`);
  await show(page, 'shared');
  await expect(page.getByRole('list', { name: 'Tin liên quan' }).getByRole('listitem')).toContainText(second);

  await page.goto('/admin/series/new');
  await expectAccessible(page);
  await page.locator('[id="vi.name"]').fill(`Chuyện vườn ươm ${name}`);
  await page.locator('[id="en.name"]').fill(`The nursery ${name}`);
  await page.getByRole('button', { name: 'Thêm loạt bài' }).click();
  await page.getByRole('link', { name: `Chuyện vườn ươm ${name}` }).click();
  const search = page.getByRole('combobox');
  const found = page.getByRole('listbox', { name: 'Tin tìm thấy' }).getByRole('option');
  for (const typed of [`lim xanh dau tien ${name}`, `gieo hat ${name}`]) {
    await search.fill(typed);
    await expect(found).toHaveCount(1);
    await search.press('Enter');
  }
  const parts = page.getByRole('list', { name: 'Các bài trong loạt' }).getByRole('listitem');
  await expect(parts).toHaveCount(2);
  await parts.nth(1).getByRole('button', { name: /lên$/ }).press('Enter');
  await expect(parts.first()).toContainText(first);
  await page.getByRole('button', { name: 'Lưu các bài' }).click();
  await expect(page.getByText('Đã lưu các bài và thứ tự.')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/vi/loat-bai/chuyen-vuon-uom-${name}`);
  await expect(page.getByRole('main').getByRole('link', { name: `Vườn ươm ${name}` })).toHaveText([
    first,
    second,
  ]);
  await expectAccessible(page);
  await page.getByRole('link', { name: second }).first().click();
  const series = page.getByRole('navigation', {
    name: new RegExp(`Phần 2/2 của loạt bài Chuyện vườn ươm ${name}`),
  });
  await expect(series).toBeVisible();
  await expectAccessible(page);
  await series.getByRole('link', { name: first }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  await page.goto(`/admin/articles/${older}`);
  await expect(fieldOf(page, 'vi.title')).toHaveValue(first);
});

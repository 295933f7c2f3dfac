import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { signInAs } from '../../support/desk.ts';
import { pdf } from '../../support/files.ts';
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

/** Puts a box below what stands in the text and types into its fields, going from one to the next with Tab. */
async function addBox(page: Page, locale: Locale, name: string, ...words: string[]): Promise<void> {
  await bodyOf(page, locale).press('Control+End');
  await page.keyboard.press('Alt+F10');
  const tools = page.locator(`[data-pane=${locale}]`).getByRole('toolbar').first();
  if (!(await tools.getByRole('button', { name, exact: true }).isVisible())) {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
  }
  await tools.getByRole('button', { name, exact: true }).press('Enter');
  for (const [index, typed] of words.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(typed);
  }
  if (words.length > 0) await page.keyboard.press('Escape');
}

async function addQuote(page: Page, locale: Locale, words: string, source: string): Promise<void> {
  await bodyOf(page, locale).press('Control+End');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Control+Alt+q');
  await expect(page.getByLabel('Ai nói, ở đâu')).toBeFocused();
  await page.keyboard.type(source);
  await page.keyboard.press('Enter');
  await expect(bodyOf(page, locale)).toBeFocused();
}

async function publish(page: Page, articleId: string, locale: Locale): Promise<void> {
  await page.goto(`/admin/articles/${articleId}/publish/${locale}`);
  const text = locale === 'vi' ? 'bản tiếng Việt' : 'bản tiếng Anh';
  await page.getByRole('button', { name: `Đăng ${text}` }).click();
  await expect(page.getByText(`Đã đăng ${text}.`)).toBeVisible();
}

test('boxes go from the keyboard to readers of both languages', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const name = mark();
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await startArticle(page);
  await show(page, 'shared');
  await page.getByLabel('Thêm PDF…').setInputFiles({
    name: 'ke-hoach.pdf',
    mimeType: 'application/pdf',
    buffer: pdf(Buffer.from(name)),
  });
  await expect(page.getByLabel('Tên tiếng Anh').first()).toBeVisible();
  await page.getByLabel('Tên tiếng Anh').first().fill('The plan');
  await fieldOf(page, 'shared.documents.0.number').fill(`${name}/KH-ĐHBN`);
  await fieldOf(page, 'shared.documents.0.date').fill('20/6/2023');

  await write(page, 'vi', { title: `Khai giảng ${name}`, sapo: 'Sáng nay.', paragraphs: ['Lễ khai giảng.'] });
  const vi = bodyOf(page, 'vi');
  await addBox(page, 'vi', 'Con số', '95 %', 'sinh viên có việc làm');
  await expect(vi.getByLabel('Nói lên điều gì')).toHaveValue('sinh viên có việc làm');
  await addBox(page, 'vi', 'Sự kiện', 'Lễ khai giảng', '5/9/2023', '7h30', 'Sân A');
  await expect(vi.getByText('thứ Ba, 5/9/2023')).toBeVisible();
  await addBox(page, 'vi', 'Video', 'youtu.be/dQw4w9WgXcQ?si=theo-doi', 'Toàn cảnh buổi lễ');
  await addBox(page, 'vi', 'Văn bản viện dẫn');
  await addBox(page, 'vi', 'Tệp trong bài');
  await page.getByRole('list', { name: 'Tệp đính kèm của bài' }).getByRole('button').press('Enter');
  await expect(vi.getByRole('group', { name: 'Tệp trong bài' })).toContainText('ke hoach');
  await addQuote(page, 'vi', 'Năm học của đổi mới.', 'TS. Đỗ Ễnh');
  await expect(vi.locator('blockquote')).toHaveAttribute('data-source', 'TS. Đỗ Ễnh');
  await expectAccessible(page);

  await write(page, 'en', { title: `Opening ${name}`, sapo: 'This morning.', paragraphs: ['The opening.'] });
  await addBox(page, 'en', 'Sự kiện', 'Opening', '5 September 2023', '7:30', 'Court A');
  await save(page);
  await page.reload();
  await show(page, 'vi');
  await expect(vi.getByLabel('Địa chỉ')).toHaveValue('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  await expect(vi.getByLabel('Ngày')).toHaveValue('5/9/2023');

  await publish(page, articleId, 'vi');
  await publish(page, articleId, 'en');
  const story = page.locator('.body');
  await page.goto(`/vi/tin-tuc/khai-giang-${name}`);
  await expect(story.locator('.pull-figure')).toHaveText('95 % sinh viên có việc làm');
  await expect(story.locator('.event-box')).toContainText('7:30, thứ Ba, 5/9/2023');
  const video = story.getByRole('link', { name: 'Toàn cảnh buổi lễ Xem trên YouTube' });
  await expect(video).toHaveAttribute('href', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ');
  await expect(video).toHaveAttribute('rel', 'external noopener');
  await expect(story.getByRole('link', { name: /^ke hoach \(PDF/ })).toBeVisible();
  await expect(page.getByRole('link', { name: `Kế hoạch ${name}/KH-ĐHBN` })).toHaveCount(1);
  await expect(story.locator('figure.quote figcaption')).toHaveText('TS. Đỗ Ễnh');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const feed = await (await fetch(`${baseURL}/vi/tin.json`)).text();
  expect(feed).toContain('▶ Toàn cảnh buổi lễ');

  await page.goto(`/en/news/opening-${name}`);
  await expect(story.locator('.event-box')).toContainText('7:30, Tuesday 5 September 2023');
  await page.goto('/vi/tim-kiem');
  await page.getByRole('searchbox').last().fill(`toan canh buoi le ${name}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText(name);
});

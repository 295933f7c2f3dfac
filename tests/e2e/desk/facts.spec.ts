import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { signInAs } from '../../support/desk.ts';
import { bodyOf, fieldOf, mark, save, startArticle, write } from '../../support/writing-screen.ts';

const besideEachOther = (page: Page) => (page.viewportSize()?.width ?? 0) >= 1000;

const vietnamese = (name: string) => ({
  title: `Hội nghị công tác ${name} năm học 2024–2025`,
  sapo: 'Chiều 12/9/2024, gần hai trăm đại biểu bàn việc của năm học mới.',
  paragraphs: [
    'Hội nghị nhìn lại kết quả năm học 2023–2024 và thông qua 14 nhiệm vụ.',
    'Việc triển khai theo Kế hoạch số 317/KH-ĐHBN ngày 28/8/2024.',
  ],
});

/** Each of the four facts below is told as machines and hurried people tell them. */
const english = (name: string) => ({
  title: `Working conference ${name} for the academic year 2024–2024`,
  sapo: 'On the afternoon of September 12, 4, nearly two hundred delegates discussed the year ahead.',
  paragraphs: [
    'The conference looked back on the academic year 2024–2023 and adopted 14 tasks.',
    'They follow Plan No. 317/KH-ĐHBN of August 8th, 2024.',
  ],
});

const panel = (page: Page) => page.getByRole('region', { name: /Số liệu giữa hai bản/ });
const items = (page: Page) => panel(page).locator('.fact-item[data-grade=error]');

async function writePair(page: Page): Promise<string> {
  const name = mark();
  const articleId = await startArticle(page);
  await write(page, 'vi', vietnamese(name));
  await write(page, 'en', english(name));
  return articleId;
}

test('an editor sees what disagrees, takes the proposals, and publishes', async ({ page }) => {
  test.skip(!besideEachOther(page), 'both texts stand side by side on a desktop only');
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await writePair(page);
  await expect(items(page)).toHaveCount(4);
  await expect(bodyOf(page, 'en').locator('.fact-error')).toHaveText(['2024–2023', 'August 8th, 2024']);
  await expect(bodyOf(page, 'vi').locator('.fact-agrees').first()).toBeVisible();
  await expectAccessible(page);

  // One by the button, the others by keys alone.
  await items(page)
    .filter({ hasText: 'August 8th' })
    .getByRole('button', { name: /^Sửa thành/ })
    .click();
  await expect(bodyOf(page, 'en')).toContainText('August 28th, 2024');
  await expect(items(page)).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+Enter');
    await expect(items(page)).toHaveCount(left);
  }
  await expect(fieldOf(page, 'en.sapo')).toHaveValue(/September 12, 2024/);
  await expect(fieldOf(page, 'en.title')).toHaveValue(/2024–2025/);
  await expect(bodyOf(page, 'en')).toContainText('2023–2024');
  await save(page);
  await page.goto(`/admin/articles/${articleId}/publish/en`);
  await page.getByRole('button', { name: 'Đăng bản tiếng Anh' }).click();
  await page.waitForURL(/published=en/);
});

test('another is stopped, explains one, publishes the rest with a reason, and the record shows it', async ({
  page,
}) => {
  test.skip(!besideEachOther(page), 'both texts stand side by side on a desktop only');
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await writePair(page);
  await expect(items(page)).toHaveCount(4);
  await save(page);
  const before = page.getByRole('region', { name: 'Trước khi đăng' });
  await expect(before).toContainText('4 số liệu lệch');
  const explained = items(page).filter({ hasText: 'August 8th' });
  await explained.getByRole('button', { name: 'Bỏ qua…' }).click();
  await page.getByLabel('Vì sao để như vậy?').fill('Bản gốc của đối tác ghi vậy.');
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(3);
  await expect(before).toContainText('3 số liệu lệch');
  await panel(page).getByText('1 chỗ đã giải thích').click();
  await expect(panel(page)).toContainText('Bản gốc của đối tác ghi vậy.');

  await page.goto(`/admin/articles/${articleId}/publish/en`);
  await expect(page.getByText('3 số liệu lệch cần sửa hoặc giải thích')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Lý do vẫn đăng').fill('Đăng gấp theo yêu cầu, sẽ sửa chiều nay.');
  await page.getByRole('button', { name: 'Vẫn đăng bản tiếng Anh' }).click();
  await page.waitForURL(/published=en/);
  await page.goto(`/admin/articles/${articleId}/history/en`);
  await expect(
    page.getByText(
      'Vẫn đăng dù chưa đạt: Số liệu khớp nhau. Lý do: Đăng gấp theo yêu cầu, sẽ sửa chiều nay.',
    ),
  ).toBeVisible();

  // What went out so is found by the auditor.
  await page.goto('/admin/facts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Số liệu lệch trong các bài đã đăng');
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('table').getByText('2024–2024').first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 45_000 });
  await expectAccessible(page);
});

test('official names are entered one by one and as a list', async ({ page }) => {
  await signInAs(page, 'publisher', '/admin/facts/names');
  const name = mark();
  await page.getByLabel('Tên tiếng Việt', { exact: true }).fill(`Ngày hội việc làm ${name}`);
  await page.getByLabel('Tên tiếng Anh', { exact: false }).first().fill(`Career Day ${name}`);
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`Ngày hội việc làm ${name}`) })).toBeVisible();
  await page.getByText('Nạp cả danh sách (CSV)').click();
  await page.getByLabel('Danh sách', { exact: true }).fill(`người,Nguyễn Văn ${name}\ngì đó,Sai`);
  await page.getByRole('button', { name: 'Nạp danh sách' }).click();
  await expect(page.getByText(/Dòng 2: “gì đó” không phải loại nào/).first()).toBeVisible();
  await page.goto(`/admin/facts/names?q=${name}`);
  await expect(page.getByText('1 tên', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Ngày văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản bị ghi khác ngày');
  await expectAccessible(page);
});

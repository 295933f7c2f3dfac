import { expect, type Page, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  fieldOf,
  mark,
  save,
  show,
  startArticle,
  write,
} from '../../support/writing-screen.ts';

/** Day and time of the next full minute that can still be scheduled, by the clock of the site. */
function soon(): { day: string; time: string } {
  const at = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000);
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return {
    day: new Intl.DateTimeFormat('vi', { ...zone, day: 'numeric', month: 'numeric', year: 'numeric' }).format(
      at,
    ),
    time: new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' }).format(at),
  };
}

async function startStory(page: Page, title: string): Promise<string> {
  const articleId = await startArticle(page);
  await write(page, 'vi', { title, sapo: 'Mười một ý kiến.', paragraphs: ['Hội thảo trong một ngày.'] });
  await save(page);
  return articleId;
}

async function looksRight(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const statusOf = async (page: Page, path: string) => (await page.request.get(path)).status();

test('a text is published by itself, corrected in public, and withdrawn with its reason; another is thrown away and taken back', async ({
  page,
}) => {
  test.skip(test.info().project.name !== 'desk-360', 'one width is enough: the wait is long');
  test.slow();
  const name = mark();
  const address = `/vi/tin-tuc/hen-gio-${name}`;
  await signInAs(page, 'publisher', '/admin/articles');
  const articleId = await startStory(page, `Hẹn giờ ${name}`);

  // Cancelled, taken back, and left to itself.
  await page.goto(`/admin/articles/${articleId}/schedule/vi`);
  const { day, time } = soon();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Hẹn giờ đăng' }) });
  await form.getByLabel('Ngày').fill('31/6/2030');
  await form.getByLabel('Giờ').fill(time);
  await form.getByRole('button', { name: 'Hẹn giờ đăng' }).click();
  await expect(page.getByText('Không đọc được ngày này').first()).toBeVisible();
  await form.getByLabel('Ngày').fill(day);
  await form.getByRole('button', { name: 'Hẹn giờ đăng' }).click();
  const cancel = page.getByRole('button', { name: 'Bỏ hẹn đăng' });
  await cancel.click();
  await page.getByRole('button', { name: 'Hẹn lại như cũ' }).click();
  await expect(cancel).toBeVisible();
  expect(await statusOf(page, address)).toBe(404);
  await looksRight(page);
  await page.goto('/admin/scheduled');
  await expect(page.getByRole('link', { name: `Hẹn giờ ${name}` })).toBeVisible();
  await looksRight(page);

  // Meanwhile another story goes into the trash and comes back.
  const other = await startStory(page, `Bỏ đi ${name}`);
  await show(page, 'shared');
  await page.getByRole('link', { name: 'Bỏ bài vào thùng rác…' }).click();
  await page.waitForURL(/\/trash$/);
  await looksRight(page);
  await page.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  await expect(page.getByText('Đã bỏ bài vào thùng rác.')).toBeVisible();
  await looksRight(page);
  await page.goto(`/admin/articles?q=${encodeURIComponent(`Bỏ đi ${name}`)}`);
  await expect(page.getByRole('link', { name: `Bỏ đi ${name}` })).toHaveCount(0);
  expect((await page.goto(`/admin/articles/${other}`))?.status()).toBe(404);
  await page.goto('/admin/trash');
  const row = page.getByRole('listitem').filter({ hasText: `Bỏ đi ${name}` });
  await row.getByRole('button', { name: 'Lấy lại' }).click();
  await page.waitForURL(new RegExp(`/admin/articles/${other}$`));
  await expect(fieldOf(page, 'vi.title')).toHaveValue(`Bỏ đi ${name}`);

  await expect.poll(() => statusOf(page, address), { timeout: 90_000, intervals: [500] }).toBe(200);

  await page.goto(`/admin/articles/${articleId}`);
  await show(page, 'vi');
  await fieldOf(page, 'vi.sapo').fill('Mười hai ý kiến.');
  await save(page);
  await page.goto(`/admin/articles/${articleId}/publish/vi`);
  await page.getByRole('radio', { name: 'Đính chính' }).check();
  await page.getByLabel(/^Ghi chú cho bạn đọc/).fill('Có mười hai ý kiến, không phải mười một.');
  await page.getByRole('button', { name: 'Đăng bản sửa' }).click();
  await expect(page.getByText('Đã đăng bản tiếng Việt.')).toBeVisible();
  const told = /Đính chính \d+\/\d+\/\d+:.{0,12} Có mười hai ý kiến/;
  await page.goto(address);
  await expect(page.locator('.changes')).toContainText(told);
  expect(await (await page.request.get('/vi/tin.atom')).text()).toContain('Có mười hai ý kiến');

  await page.goto(`/admin/articles/${articleId}/withdraw/vi`);
  await page.getByLabel('Lẽ ra không được đăng').check();
  await page.getByRole('button', { name: 'Gỡ bản tiếng Việt' }).click();
  await expect(page.getByText('Cần điền mục này.').first()).toBeVisible();
  await page.getByLabel(/^Lý do, viết cho bạn đọc/).fill('Tin chưa được kiểm chứng.');
  await looksRight(page);
  await page.getByRole('button', { name: 'Gỡ bản tiếng Việt' }).click();
  await expect(page.getByText('Đã gỡ bản tiếng Việt.')).toBeVisible();
  await expect(fieldOf(page, 'vi.title')).toHaveValue('');
  expect((await page.goto(address))?.status()).toBe(410);
  await expect(page.getByRole('main')).toContainText('Tin chưa được kiểm chứng.');
});

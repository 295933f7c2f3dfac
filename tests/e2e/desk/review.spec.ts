import { type Browser, expect, type Page, test } from '@playwright/test';
import { demoAccounts } from '../../../lib/accounts/demo-accounts.ts';
import type { Role } from '../../../lib/accounts/permissions.ts';
import { expectAccessible } from '../../support/axe.ts';
import { signInAs } from '../../support/desk.ts';
import { bodyOf, fieldOf, mark, save, startArticle, write } from '../../support/writing-screen.ts';

test.use({ locale: 'vi-VN' });

const nameOf = (role: Role) => demoAccounts.find((account) => account.role === role)?.name ?? '';

/** Somebody at a desk of their own. */
async function at(browser: Browser, role: Role, path: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await signInAs(page, role, path);
  return page;
}

/** Goes to a control by keyboard alone, and presses it. */
async function press(page: Page, control: ReturnType<Page['getByRole']>): Promise<void> {
  await control.focus();
  await expect(control).toBeFocused();
  await page.keyboard.press('Enter');
}

/** A section that lets nothing out without second eyes, as an administrator makes it. */
async function makeSection(browser: Browser, name: string): Promise<void> {
  const page = await at(browser, 'administrator', '/admin/sections/new');
  await page.locator('[name="vi.name"]').fill(name);
  await page.locator('[name="en.name"]').fill(name);
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/admin\/sections$/);
  await page.getByRole('link', { name }).click();
  await page.getByLabel(/một người khác người viết/).check();
  await page.getByRole('button', { name: 'Lưu', exact: true }).last().click();
  await expect(page.getByText('Đã lưu.')).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
}

test('a text goes from its writer to a reviewer, back, and by another person’s approval to readers', async ({
  page,
  browser,
}, { project }) => {
  test.skip(project.name !== 'desk-1280', 'the journey is the same on a phone');
  test.setTimeout(240_000);
  const name = mark();
  const section = `Nghiên cứu ${name}`;
  await makeSection(browser, section);

  // The writer submits to a colleague by name.
  await signInAs(page, 'writer', '/admin/articles');
  const articleId = await startArticle(page);
  const here = `/admin/articles/${articleId}`;
  await fieldOf(page, 'shared.sectionId').selectOption({ label: section });
  await write(page, 'vi', {
    title: `Đề tài vườn ươm ${name}`,
    sapo: 'Nhóm nghiên cứu giới thiệu kết quả sau ba năm.',
    paragraphs: ['Sáng 12/5/2024, nhóm nghiên cứu họp báo.', 'Buổi họp báo kết thúc lúc 10 giờ.'],
  });
  await save(page);
  await press(page, page.getByRole('link', { name: 'Gửi duyệt' }));
  await expect(page.getByText('Bản này chưa được gửi duyệt.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Nhờ ai duyệt').selectOption({ label: nameOf('editor') });
  await page.getByLabel('Lời nhắn').fill('Nhờ chị xem giờ kết thúc.');
  await press(page, page.getByRole('button', { name: 'Gửi duyệt' }));
  await expect(page.getByText('Đã gửi duyệt.')).toBeVisible();
  await expect(page.getByText('Chờ duyệt')).toBeVisible();
  await expectAccessible(page);

  // The reviewer hears of it, comments on a block by keyboard, and asks for changes.
  const reviewer = await at(browser, 'editor', '/admin/notices');
  await expect(reviewer.getByRole('link', { name: /^Thông báo/ })).toContainText(/\d/);
  await expectAccessible(reviewer);
  const notice = reviewer.getByRole('listitem').filter({ hasText: name });
  await expect(notice).toContainText(`${nameOf('writer')} nhờ bạn duyệt bản tiếng Việt`);
  await press(reviewer, notice.getByRole('link'));
  await reviewer.waitForURL(new RegExp(articleId));
  await bodyOf(reviewer, 'vi').getByText('Buổi họp báo kết thúc').click();
  await reviewer.keyboard.press('Control+Alt+m');
  const comment = reviewer.getByRole('textbox', { name: 'Góp ý cho đoạn này' });
  await expect(comment).toBeFocused();
  await reviewer.keyboard.type('Kế hoạch ghi 10 giờ 30, hỏi lại @duyet');
  const people = reviewer.getByRole('listbox', { name: 'Đồng nghiệp' });
  const colleague = nameOf('publisher');
  await expect(people).toHaveCount(0);
  await comment.fill(`Kế hoạch ghi 10 giờ 30, hỏi lại @${colleague.split(' ').at(-1)}`);
  await expect(people.getByRole('option')).toContainText([colleague]);
  await expectAccessible(reviewer);
  await reviewer.keyboard.press('Enter');
  await expect(comment).toHaveValue(new RegExp(`@${colleague} $`));
  await reviewer.keyboard.press('Control+Enter');
  const thread = bodyOf(reviewer, 'vi').getByRole('article', { name: `Góp ý của ${nameOf('editor')}` });
  await expect(thread).toContainText('Kế hoạch ghi 10 giờ 30');
  await expectAccessible(reviewer);
  await press(reviewer, reviewer.getByRole('link', { name: 'Duyệt', exact: true }));
  await reviewer.getByLabel('Cần sửa gì').fill('Sửa giờ kết thúc.');
  await press(reviewer, reviewer.getByRole('button', { name: 'Gửi đề nghị sửa' }));
  await expect(reviewer.getByText('Đã gửi đề nghị sửa.')).toBeVisible();

  // The writer finds it on the board, mends the text, answers, and submits again.
  await page.goto('/admin/board');
  await expectAccessible(page);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Cần sửa');
  await press(page, row.getByRole('link'));
  await expect(page.getByText('Sửa giờ kết thúc.').first()).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Đọc và góp ý ở bài viết' }));
  const own = bodyOf(page, 'vi').getByRole('article', { name: `Góp ý của ${nameOf('editor')}` });
  await expect(own).toBeVisible();
  await bodyOf(page, 'vi').getByText('Buổi họp báo kết thúc').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' Ban tổ chức xác nhận là 10 giờ 30.');
  await press(page, own.getByRole('button', { name: /^Trả lời/ }));
  await page.keyboard.type('Em đã sửa.');
  await page.keyboard.press('Control+Enter');
  await expect(own).toContainText('Em đã sửa.');
  await press(page, own.getByRole('button', { name: 'Đã xong' }));
  await expect(own).toHaveCount(0);
  await save(page);
  await press(page, page.getByRole('link', { name: 'Gửi duyệt' }));
  await press(page, page.getByRole('button', { name: 'Gửi duyệt lại' }));
  await expect(page.getByText('Đã gửi duyệt.')).toBeVisible();

  // Somebody else approves: until then nothing goes out unless it is forced with a reason.
  const approver = await at(browser, 'publisher', `${here}/publish/vi`);
  await expect(approver.getByText('Bản này đang chờ người thứ hai duyệt')).toBeVisible();
  await expect(approver.getByLabel('Lý do vẫn đăng khi chưa duyệt')).toBeVisible();
  await expectAccessible(approver);
  await approver.goto(`${here}/review/vi`);
  await press(approver, approver.getByRole('button', { name: 'Duyệt bản này' }));
  await expect(approver.getByText('Đã duyệt.', { exact: true })).toBeVisible();
  await approver.goto('/admin/board');
  await expect(approver.getByRole('row').filter({ hasText: name })).toContainText('Đã duyệt');
  await approver.goto(`${here}/publish/vi`);
  await press(approver, approver.getByRole('button', { name: 'Đăng bản tiếng Việt' }));
  await expect(approver.getByText('Đã đăng bản tiếng Việt.')).toBeVisible();
  expect((await page.request.get(`/vi/tin-tuc/de-tai-vuon-uom-${name}`)).status()).toBe(200);

  // Everybody has heard how it went.
  await page.goto('/admin/notices');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toHaveCount(4);
  await press(page, page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }));
  await expect(page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' })).toHaveCount(0);
  await expectAccessible(page);
  for (const other of [reviewer, approver]) await other.context().close();
});

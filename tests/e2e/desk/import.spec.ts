import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { fillNewAccount, fillSignIn, shownPassword, signInAs, someone } from '../../support/desk.ts';
import { docx, para } from '../../support/docx.ts';
import { once } from '../../support/once.ts';
import {
  bodyOf,
  expectAccessible,
  expectNoSidewaysScroll,
  fieldOf,
  mark,
  show,
} from '../../support/writing-screen.ts';

once();

const bilingual = readFileSync(path.join(import.meta.dirname, '../../lib/imports/vuon-uom.docx'));
const hostile = docx({
  body: para('Thư mời'),
  parts: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:styles/>' },
});

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const choose = (page: Page, label: RegExp, files: Record<string, Buffer>) =>
  page
    .getByLabel(label)
    .setInputFiles(Object.entries(files).map(([name, buffer]) => ({ name, mimeType, buffer })));

const cardOf = (page: Page, name: string) => page.getByRole('article', { name });

test('a document in two languages is read, put right, made, and found on the writing screen', async ({
  page,
}) => {
  const title = `Vườn ươm cây thuốc mở cửa ${mark()}`;
  await signInAs(page, 'writer', '/admin/articles/new');
  await page.getByRole('link', { name: 'Nhập từ tệp Word…' }).click();
  await page.waitForURL('**/admin/import');
  await choose(page, /^Chọn tệp Word/, { 'Vườn ươm.docx': bilingual, 'Thư mời.docx': hostile });

  const refused = cardOf(page, 'Thư mời.docx');
  await expect(refused.getByRole('alert')).toContainText('Tệp “Thư mời.docx” không được nhận.');
  await expect(refused.getByRole('alert')).toContainText('DOCTYPE');
  await refused.getByRole('button', { name: 'Bỏ qua Thư mời.docx' }).click();
  await expect(refused).toHaveCount(0);

  const card = cardOf(page, 'Vườn ươm.docx');
  await expect(card.getByRole('status').first()).toHaveText('Đã đọc xong, chưa ghi gì');
  const vietnamese = card.getByRole('group', { name: 'Văn bản tiếng Việt' });
  const english = card.getByRole('group', { name: 'Văn bản tiếng Anh' });
  await expect(vietnamese.getByLabel('Tiêu đề')).toHaveValue('Khánh thành vườn ươm cây thuốc');
  await expect(english.getByLabel('Tiêu đề')).toHaveValue('A nursery of medicinal plants opens');
  await expect(english.getByLabel('Sapo')).toHaveValue(/^After seven months/);
  await expect(vietnamese.locator('.body-text')).toContainText('Những loài được trồng');
  await expect(vietnamese.locator('.body-text img')).toHaveCount(1);
  await expect(card).toContainText('Song ngữ, bản này sau bản kia');
  await expect(card).toContainText('88/QĐ-ĐHBN, ngày 5/3/2026');
  await expect(card).toContainText('Luống cây mới trồng dưới giàn che');
  await expect(card).toContainText('Tin, Bài: Hồ Thu Ngà');
  await expect(card.getByLabel('Ngày diễn ra')).toHaveValue('17/10/2026');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await card.getByRole('button', { name: 'Lập bài' }).click();
  await expect(card.getByLabel('Chuyên mục')).toHaveAttribute('aria-invalid', 'true');
  await card.getByLabel('Chuyên mục').selectOption({ index: 1 });
  await vietnamese.getByLabel('Tiêu đề').fill(title);
  await card.getByRole('button', { name: 'Lập bài' }).click();
  await card.getByRole('link', { name: 'Mở bài để viết tiếp' }).click();

  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await show(page, 'vi');
  await expect(fieldOf(page, 'vi.title')).toHaveValue(title);
  await expect(bodyOf(page, 'vi').locator('img:not(.ProseMirror-separator)')).toHaveCount(1);
  await expect(bodyOf(page, 'vi').locator('th')).toHaveText(['Loài', 'Số cây']);
  await expect(bodyOf(page, 'vi').locator('sup[data-footnote="Vườn rộng 600 mét vuông."]')).toHaveCount(1);
  await show(page, 'en');
  await expect(fieldOf(page, 'en.title')).toHaveValue('A nursery of medicinal plants opens');
  await page.goto('/admin/articles');
  await expect(page.getByRole('main')).toContainText(title);
});

test('the page speaks English to those who work in it', async ({ page, browser }) => {
  const person = someone();
  await signInAs(page, 'administrator', '/admin/accounts/new');
  await page.locator('select[name=interfaceLocale]').selectOption('en');
  await fillNewAccount(page, person, 'writer');
  const password = await shownPassword(page);
  const theirs = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await theirs.goto('/admin/sign-in?return=/admin/import');
  await fillSignIn(theirs, person.email, password);
  await theirs.waitForURL('**/admin/import');
  const crowded = docx({
    body:
      para('Opening hours of the library', { style: 'Title' }) +
      para('The library is open until nine in the evening.') +
      para('The reading room of the old building stays closed.', { style: 'BoxText' }),
    parts: { 'word/vbaProject.bin': Buffer.from('Sub AutoOpen') },
  });
  await choose(theirs, /^Choose Word files/, { 'Hours.docx': crowded, 'Invitation.docx': hostile });
  await expect(cardOf(theirs, 'Invitation.docx').getByRole('alert')).toContainText(
    'The file “Invitation.docx” was not taken.',
  );
  const card = cardOf(theirs, 'Hours.docx');
  await expect(card).toContainText('Read; nothing is written yet');
  await expect(card).toContainText('Macros (program code): dropped, and never run');
  await expect(card).toContainText('1 style of the file’s own: the words stay, the style goes');
  await expect(card.getByLabel('Headline')).toHaveValue('Opening hours of the library');
  await expectAccessible(theirs);
  await theirs.context().close();
});

import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  alertOf,
  emailOf,
  fillNewAccount,
  fillSignIn,
  makeAccount,
  shownPassword,
  signInAs,
  someone,
} from '../../support/desk.ts';
import { once } from '../../support/once.ts';

once();

test.use({ locale: 'vi-VN' });

test('an administrator makes an account, whose owner signs in and is kept to their role', async ({
  page,
  browser,
  baseURL,
}) => {
  const person = someone();
  await signInAs(page, 'administrator', '/admin/accounts');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Lập tài khoản' }).click();
  await expectAccessible(page);
  const password = await makeAccount(page, person, 'writer');
  await expect(page.getByLabel('E-mail')).toHaveValue('');
  await expectAccessible(page);

  const theirs = await (await browser.newContext({ baseURL })).newPage();
  await theirs.goto('/admin/account');
  await fillSignIn(theirs, person.email, password);
  await expect(theirs.getByText(`${person.name} · ${person.email} · Người viết`)).toBeVisible();
  await expect(theirs.getByRole('navigation').getByRole('link')).toHaveText([
    'Việc của tôi',
    'Bài viết',
    'Bản dịch',
    'Ảnh',
  ]);
  const refused = await theirs.goto('/admin/settings');
  expect(refused?.status()).toBe(403);
  await expect(
    theirs.getByRole('heading', { name: 'Trang này không thuộc phần việc của bạn' }),
  ).toBeVisible();
  await expectAccessible(theirs);

  await page.goto('/admin/accounts');
  await page.getByRole('link', { name: person.name }).click();
  await expectAccessible(page);
  await page.getByLabel('Vai trò').selectOption('administrator');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('status')).toHaveText('Đã lưu.');
  await theirs.goto('/admin/settings');
  await expect(theirs.getByRole('heading', { name: 'Cài đặt', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await expect(page.getByRole('button', { name: 'Mở lại tài khoản' })).toBeVisible();
  await expectAccessible(page);
  await theirs.goto('/admin/account');
  await fillSignIn(theirs, person.email, password);
  await expect(alertOf(theirs)).toContainText('Tài khoản này đã bị khóa.');

  await page.getByRole('button', { name: 'Mở lại tài khoản' }).click();
  await expect(page.getByRole('button', { name: 'Khóa tài khoản' })).toBeVisible();
  await page.getByRole('button', { name: 'Lập đường dẫn đặt mật khẩu' }).click();
  const renewed = await shownPassword(page);
  await theirs.goto('/admin/account');
  await fillSignIn(theirs, person.email, renewed);
  await expect(theirs).toHaveURL('/admin/account');
  await theirs.context().close();
});

test('what is wrong with a new account is said beside the field, and nothing typed is lost', async ({
  page,
}) => {
  await signInAs(page, 'administrator', '/admin/accounts/new');
  await page.getByLabel('E-mail').fill(emailOf('editor').toUpperCase());
  await page.getByLabel('Họ tên').fill('Ngô Ý Nhi');
  await page.getByLabel('Vai trò').selectOption('publisher');
  await page.getByRole('button', { name: 'Mời', exact: true }).click();
  await expect(alertOf(page)).toBeFocused();
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(
    `Dùng để đăng nhập. ${emailOf('editor')} đã có tài khoản.`,
  );
  await expect(page.getByLabel('Họ tên')).toHaveValue('Ngô Ý Nhi');
  await expect(page.getByLabel('Vai trò')).toHaveValue('publisher');
  await expectAccessible(page);
});

test.describe('before scripts load', () => {
  test.use({ javaScriptEnabled: false });

  test('an account is refused, corrected and made', async ({ page }) => {
    const person = someone();
    await signInAs(page, 'administrator', '/admin/accounts/new');
    await fillNewAccount(page, { ...person, email: 'khong-phai-email' }, 'publisher');
    await expect(alertOf(page)).toContainText('Địa chỉ e-mail chưa đúng');
    await expect(page.getByLabel('Họ tên')).toHaveValue(person.name);
    await expect(page.getByLabel('Vai trò')).toHaveValue('publisher');
    await makeAccount(page, person, 'publisher');
  });
});

test('one’s own account: language and password', async ({ page }) => {
  const person = someone();
  await signInAs(page, 'administrator', '/admin/accounts/new');
  const password = await makeAccount(page, person, 'editor');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL('/admin/sign-in');
  await page.goto('/admin/account');
  await fillSignIn(page, person.email, password);
  await page.getByLabel('English').check();
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
  await page.getByLabel('Present password').fill('not this one');
  await page.getByLabel('New password', { exact: true }).fill('con đường từ ký túc xá');
  await page.getByLabel('New password once more').fill('con đường từ ký túc xá');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(alertOf(page)).toContainText('Present password: This is not your present password.');
  await page.getByLabel('Present password').fill(password);
  await page.getByLabel('New password', { exact: true }).fill('con đường từ ký túc xá');
  await page.getByLabel('New password once more').fill('con đường từ ký túc xá');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password has been changed')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page).toHaveURL('/admin/sign-in');
  await fillSignIn(page, person.email, 'con đường từ ký túc xá');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('/admin/articles');
});

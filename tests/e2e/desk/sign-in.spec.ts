import { expect, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { demoPassword } from '../../support/demo.ts';
import { alertOf, emailOf, fillSignIn, makeAccount, signInAs, someone } from '../../support/desk.ts';
import { once } from '../../support/once.ts';

once();

test.describe('in Vietnamese', () => {
  test.use({ locale: 'vi-VN' });

  test('a wrong password says so and keeps the e-mail', async ({ page }) => {
    await page.goto('/admin/sign-in');
    await expect(page).toHaveTitle('Đăng nhập – Bàn biên tập');
    await expectAccessible(page);
    await fillSignIn(page, 'khong-co@bantin.example', 'không phải mật khẩu này');
    const alert = alertOf(page).filter({ hasText: 'E-mail hoặc mật khẩu chưa đúng.' });
    await expect(alert).toBeFocused();
    await expect(page.getByLabel('E-mail')).toHaveValue('khong-co@bantin.example');
    await expectAccessible(page);
  });

  test('an empty form names its fields, and leads to them', async ({ page }) => {
    await page.goto('/admin/sign-in');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await alertOf(page).getByRole('link', { name: 'Mật khẩu' }).click();
    await expect(page.getByLabel('Mật khẩu')).toBeFocused();
    await expect(page.getByLabel('Mật khẩu')).toHaveAccessibleDescription('Cần điền mục này.');
  });

  test('the language can be changed before signing in, and keeps the e-mail', async ({ page }) => {
    await page.goto('/admin/sign-in');
    await page.getByLabel('E-mail').fill(emailOf('editor'));
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByLabel('E-mail')).toHaveValue(emailOf('editor'));
    await page.reload();
    await expect(page).toHaveTitle('Sign in – News desk');
  });
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the browser’s language decides before sign-in, the account’s after', async ({ page }) => {
    await page.goto('/admin/sign-in');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible(page);
    await fillSignIn(page, emailOf('editor'), demoPassword);
    await page.waitForURL('/admin/articles');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
});

test('leads back to the page that was asked for, and never to another site', async ({ page }) => {
  await page.goto('/admin/accounts/new');
  await expect(page).toHaveURL('/admin/sign-in?return=%2Fadmin%2Faccounts%2Fnew');
  await fillSignIn(page, emailOf('administrator'), demoPassword);
  await expect(page).toHaveURL('/admin/accounts/new');
  await page.context().clearCookies();
  await page.goto('/admin/sign-in?return=https://evil.example/admin');
  await fillSignIn(page, emailOf('administrator'), demoPassword);
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/admin\/articles$/);
});

test('signing out everywhere ends every session of the account', async ({ page, browser, baseURL }) => {
  const person = someone();
  await signInAs(page, 'administrator', '/admin/accounts/new');
  const password = await makeAccount(page, person, 'publisher');
  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  for (const window of [page, elsewhere]) {
    await window.context().clearCookies();
    await window.goto('/admin/account');
    await fillSignIn(window, person.email, password);
    await expect(window).toHaveURL('/admin/account');
  }
  await expect(page.getByRole('row').filter({ hasText: 'Trình duyệt này' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click();
  await expect(page).toHaveURL('/admin/sign-in');
  await elsewhere.goto('/admin/account');
  await expect(elsewhere).toHaveURL('/admin/sign-in?return=%2Fadmin%2Faccount');
  await elsewhere.context().close();
});

test.describe('before scripts load', () => {
  test.use({ javaScriptEnabled: false, locale: 'vi-VN' });

  test('one can sign in, be refused, change the language and sign out', async ({ page }) => {
    await page.goto('/admin/accounts');
    await fillSignIn(page, 'khong-co@bantin.example', 'sai');
    await expect(alertOf(page)).toContainText('E-mail hoặc mật khẩu chưa đúng.');
    await expect(page.getByLabel('E-mail')).toHaveValue('khong-co@bantin.example');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue('khong-co@bantin.example');
    await fillSignIn(page, emailOf('administrator'), demoPassword);
    await expect(page).toHaveURL('/admin/accounts');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL('/admin/sign-in');
    await page.goto('/admin/accounts');
    await expect(page).toHaveURL(/sign-in/);
  });
});

test('an ended session costs nothing that was typed', async ({ page, context }) => {
  await signInAs(page, 'administrator', '/admin/units/new');
  await page.locator('[name="vi.name"]').fill('Phòng Khảo thí');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  const alert = alertOf(page).filter({ hasText: 'Phiên làm việc đã kết thúc' });
  await expect(alert).toBeVisible();
  await expect(page.locator('[name="vi.name"]')).toHaveValue('Phòng Khảo thí');
  const [again] = await Promise.all([context.waitForEvent('page'), alert.getByRole('link').click()]);
  await fillSignIn(again, emailOf('administrator'), demoPassword);
  await expect(again).toHaveURL('/admin/signed-in');
  await expectAccessible(again);
  await again.close();
  await page.locator('[name="vi.name"]').fill('');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(alertOf(page)).toContainText('Cần điền mục này.');
});

test('a lost network costs nothing that was typed', async ({ page, context }) => {
  await signInAs(page, 'administrator', '/admin/units/new');
  await page.locator('[name="vi.name"]').fill('Phòng Khảo thí');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(alertOf(page)).toContainText('Mất kết nối mạng.');
  await context.setOffline(false);
  await expect(page.locator('[name="vi.name"]')).toHaveValue('Phòng Khảo thí');
});

test('pages of the desk are kept by nobody and framed by nobody', async ({ page }) => {
  for (const path of ['/admin/sign-in', '/admin/accounts']) {
    const response = await page.request.get(path, { maxRedirects: 0 });
    expect(response.headers()).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  }
});

import { type BrowserContext, chromium, expect as expectPage, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedStep, totpCode, totpStep } from '../../lib/accounts/totp.ts';
import { freePort } from '../../lib/postgres/port.ts';
import { chromiumArguments, needChromium } from '../../scripts/chromium.ts';
import { expectAccessible } from '../support/axe.ts';
import { databaseUrl, db } from '../support/database.ts';
import { alertOf, choosePassword, fillSignIn, shownLink } from '../support/desk.ts';
import { client, oidcServer } from '../support/oidc-server.ts';
import { startSite } from '../support/site-process.ts';
import { anAccount, password } from '../support/staff.ts';

/** Coming in at the desk's door, with everything that may be asked for there, on a site of its own: what it asks holds for all. */

const chosen = 'Đường lên đồi gió lộng 26';
const lan = { email: 'lan@truong.example', name: 'Trần Thị Lan' };
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

let origin: string;
let browser: Awaited<ReturnType<typeof chromium.launch>>;
let university: Awaited<ReturnType<typeof oidcServer>>;
let admin: Page;
let theirs: Page;

const newPage = async (): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    baseURL: origin,
    locale: 'vi-VN',
    viewport: desktop,
  });
  return context.newPage();
};

beforeAll(async () => {
  const [port, providerPort] = [await freePort(), await freePort()];
  const site = await startSite(databaseUrl, {
    PORT: String(port),
    OIDC_ISSUER: `http://localhost:${providerPort}`,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: 'Trường Đại học Bắc Ninh',
  });
  origin = site.origin;
  university = await oidcServer(providerPort, `${origin}/admin/sign-in/oidc/return`);
  browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArguments });
  await anAccount('administrator', { email: 'quantri@truong.example', name: 'Phạm Thu Hằng' });
  [admin, theirs] = [await newPage(), await newPage()];
});

afterAll(async () => {
  await browser.close();
  await university.close();
});

/** Accessible, and no wider than the window, on a phone and at a desk. */
async function expectGood(page: Page): Promise<void> {
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
  }
}

/** A code of the app that has not been used: that of the next half minute, which counts already. */
const unusedCode = (secret: string): string => totpCode(secret, totpStep(new Date()) + 1);

test('an administrator invites somebody, who joins by the link', async () => {
  await admin.goto('/admin/accounts/new');
  await expectGood(admin);
  await fillSignIn(admin, 'quantri@truong.example', password);
  await admin.waitForURL('**/admin/accounts/new');
  await expectGood(admin);
  await admin.getByLabel('E-mail').fill(lan.email);
  await admin.getByLabel('Họ tên').fill(lan.name);
  await admin.getByLabel('Vai trò').selectOption('publisher');
  await admin.getByRole('button', { name: 'Mời', exact: true }).click();
  const link = await shownLink(admin);
  await expectGood(admin);
  await theirs.goto(link);
  await expectPage(theirs.getByRole('heading', { name: `Chào ${lan.name}` })).toBeVisible();
  await expectGood(theirs);
  await choosePassword(theirs, 'matkhau123456');
  await expectPage(alertOf(theirs)).toContainText('Mật khẩu này dễ đoán');
  await expectGood(theirs);
  await choosePassword(theirs, chosen);
  await theirs.waitForURL('**/admin/articles');
  await admin.goto(link);
  await expectPage(admin.getByRole('heading', { name: 'Đường dẫn này không còn dùng được' })).toBeVisible();
  await expectGood(admin);
});

test('once a second factor is asked for, nobody concerned does anything before they have one', async () => {
  await admin.goto('/admin/settings');
  await admin.getByLabel('Bắt buộc bước xác nhận thứ hai').selectOption('publishers');
  await admin.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await admin.waitForURL('**/admin/enrol*');
  for (const path of ['/admin/articles', '/admin/account', '/admin/articles/new']) {
    await theirs.goto(path);
    await expectPage(theirs).toHaveURL(new RegExp(`/admin/enrol\\?return=${encodeURIComponent(path)}$`));
  }
  const headers = { 'sec-fetch-site': 'same-origin' };
  expect((await theirs.request.post('/api/media', { headers })).status()).toBe(401);
  await expectGood(theirs);
});

let secret: string;
let recoveryCode: string;

test('she sets up an app, notes her codes down, and signs in with it from then on', async () => {
  await theirs.getByRole('button', { name: 'Thiết lập ứng dụng' }).click();
  secret = ((await theirs.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await expectGood(theirs);
  await theirs.getByLabel('Mã xác nhận').fill('000000');
  await theirs.getByRole('button', { name: 'Xác nhận' }).click();
  await expectPage(alertOf(theirs)).toContainText('Mã không đúng');
  const code = totpCode(secret, totpStep(new Date()));
  expect(acceptedStep(secret, code, new Date(), null)).not.toBeNull();
  await theirs.getByLabel('Mã xác nhận').fill(code);
  await theirs.getByRole('button', { name: 'Xác nhận' }).click();
  const codes = theirs.locator('output');
  await expectPage(codes).toHaveText(/^([a-z2-9]{4}(-[a-z2-9]{4}){3}\s*){10}$/);
  recoveryCode = ((await codes.textContent()) ?? '').split('\n')[0] ?? '';
  await expectGood(theirs);
  await theirs.getByRole('link', { name: 'Vào bàn biên tập' }).click();
  await theirs.waitForURL('**/admin/articles/new');
  await theirs.getByRole('button', { name: 'Đăng xuất' }).click();
  await theirs.waitForURL('**/admin/sign-in');

  await theirs.goto('/admin/account');
  await fillSignIn(theirs, lan.email, chosen);
  await theirs.waitForURL('**/admin/sign-in/second?return=%2Fadmin%2Faccount');
  await expectGood(theirs);
  await theirs.goto('/admin/articles');
  await theirs.waitForURL('**/admin/sign-in/second?return=*');
  await theirs.getByLabel('Mã xác nhận').fill(code);
  await theirs.getByRole('button', { name: 'Tiếp tục' }).click();
  await expectPage(alertOf(theirs)).toContainText('Mã không đúng, đã dùng rồi');
  await theirs.getByLabel('Mã xác nhận').fill(unusedCode(secret));
  await theirs.getByRole('button', { name: 'Tiếp tục' }).click();
  await theirs.waitForURL('**/admin/articles');
});

test('a recovery code stands in for the app, also before scripts load', async () => {
  const context = await browser.newContext({ baseURL: origin, locale: 'vi-VN', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/admin/account');
  await fillSignIn(page, lan.email, chosen);
  await page.waitForURL('**/admin/sign-in/second?return=*');
  await page.locator('[name=code]').fill(recoveryCode.toUpperCase());
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/admin/account');
  await expectPage(page.getByText('Còn 9 mã.')).toBeVisible();
  await context.close();
});

test('the administrator makes a passkey, signs in with it alone, and removes it when there is another way', async () => {
  const cdp = await admin.context().newCDPSession(admin);
  await cdp.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2' as const,
    transport: 'internal' as const,
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  await admin.goto('/admin/enrol');
  await admin.getByLabel('Tên khóa').fill('Máy ở phòng');
  await admin.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
  await expectPage(admin.getByRole('row', { name: /Máy ở phòng/ })).toBeVisible();
  await expectPage(admin.locator('output')).toHaveText(/^[a-z2-9]{4}-/);
  await expectGood(admin);
  await admin.getByRole('link', { name: 'Vào bàn biên tập' }).click();
  await admin.waitForURL((url) => !url.pathname.startsWith('/admin/enrol'));
  await admin.getByRole('button', { name: 'Đăng xuất' }).click();
  await admin.waitForURL('**/admin/sign-in');
  await admin.goto('/admin/sign-in?return=/admin/account');
  await admin.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();
  await admin.waitForURL(({ pathname }) => pathname === '/admin/account');
  await expectGood(admin);
  await admin.getByRole('button', { name: 'Gỡ Máy ở phòng' }).click();
  await expectPage(alertOf(admin)).toContainText('hãy thêm cách khác trước khi gỡ cách cuối cùng');
});

test('whoever is invited comes in by the university’s sign-in, and strangers do not', async () => {
  const page = await newPage();
  await anAccount('writer', { email: 'an@truong.example', name: 'Nguyễn An' });
  university.enter({ sub: 'an', email: 'an@truong.example', email_verified: true });
  await page.goto('/admin/account');
  await expectGood(page);
  await page.getByRole('link', { name: 'Đăng nhập bằng Trường Đại học Bắc Ninh' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/admin/account');
  await expectPage(page.getByText('Nguyễn An · an@truong.example')).toBeVisible();
  await page.context().clearCookies();
  university.enter({ sub: 'la', email: 'la@truong.example', email_verified: true });
  await page.goto('/admin/sign-in');
  await page.getByRole('link', { name: 'Đăng nhập bằng Trường Đại học Bắc Ninh' }).click();
  await expectPage(alertOf(page)).toContainText(
    'Không có tài khoản nào mang địa chỉ e-mail đã xác minh của bạn.',
  );
  await expectGood(page);
  await page.context().close();
});

test('a closed account is out at once, and the record has told all of it', async () => {
  await theirs.goto('/admin/articles');
  await admin.goto('/admin/accounts');
  await expectGood(admin);
  await admin.getByRole('link', { name: lan.name }).click();
  await expectGood(admin);
  await admin.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await expectPage(admin.getByRole('button', { name: 'Mở lại tài khoản' })).toBeVisible();
  await theirs.goto('/admin/articles');
  await theirs.waitForURL('**/admin/sign-in?return=*');
  await fillSignIn(theirs, lan.email, chosen);
  await expectPage(alertOf(theirs)).toContainText('Tài khoản này đã bị khóa.');

  await admin.goto('/admin/record');
  await expectGood(admin);
  const { id } = await db.user.findUniqueOrThrow({ where: { email: lan.email } });
  await admin.getByLabel('Người', { exact: true }).selectOption(id);
  await admin.getByLabel('Loại').selectOption('account');
  await admin.getByRole('button', { name: 'Xem', exact: true }).click();
  await admin.waitForURL('**/admin/record?person=*');
  const told = [
    'khóa tài khoản',
    'thêm ứng dụng xác thực',
    'nhận lời mời',
    'mời người của tài khoản',
    'lập tài khoản',
  ];
  await expectPage(admin.locator('tbody tr td:nth-of-type(2)')).toHaveText(told);
  await expectGood(admin);
  const [download] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('link', { name: 'Tải về (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ban-tin-record.csv');
});

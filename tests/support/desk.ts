import { randomUUID } from 'node:crypto';
import { type Cookie, expect, type Locator, type Page } from '@playwright/test';
import { demoAccounts } from '../../lib/accounts/demo-accounts.ts';
import type { Role } from '../../lib/accounts/permissions.ts';
import { demoPassword } from './demo.ts';

/** The e-mail of the demo's account with this role. */
export const emailOf = (role: Role): string =>
  demoAccounts.find((account) => account.role === role)?.email ?? '';

/** Fills in the sign-in form in front of the page and sends it; the buttons of both languages are known. */
export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ }).click();
}

/** Sessions of this worker's earlier tests. */
const sessions = new Map<Role, Cookie[]>();

/** Signs in, or takes up the session of an earlier test, and arrives on `path`. */
export async function signInAs(page: Page, role: Role, path = '/admin/account'): Promise<void> {
  const kept = sessions.get(role);
  if (kept) {
    await page.context().addCookies(kept);
    await page.goto(path);
    if (!page.url().includes('/admin/sign-in')) return;
  }
  await page.goto(`/admin/sign-in?return=${encodeURIComponent(path)}`);
  await fillSignIn(page, emailOf(role), demoPassword);
  await page.waitForURL((url) => url.pathname === path.split('?')[0]);
  sessions.set(role, await page.context().cookies());
}

/** What the page says is wrong; Next's own announcer of page titles is an alert too. */
export const alertOf = (page: Page): Locator => page.locator('[role=alert]:not(#__next-route-announcer__)');

/** A person whom no other test knows. */
export const someone = (): { email: string; name: string } => {
  const mark = randomUUID().slice(0, 8);
  return { email: `${mark}@bantin.example`, name: `Đỗ Ngọc Ấn ${mark}` };
};

/** Sends the form for a new account, in Vietnamese, which is in front of the page. */
export async function fillNewAccount(
  page: Page,
  { email, name }: { email: string; name: string },
  role: Role,
): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Họ tên').fill(name);
  await page.getByLabel('Vai trò').selectOption(role);
  await page.getByRole('button', { name: 'Mời', exact: true }).click();
}

/** The link that the page shows this once. */
export async function shownLink(page: Page): Promise<string> {
  await expect(page.locator('output')).toHaveText(/\/admin\/welcome\?key=[\w-]{43}$/);
  return (await page.locator('output').textContent()) ?? '';
}

/** Chooses a password on the page that a link leads to. */
export async function choosePassword(page: Page, password: string): Promise<void> {
  await page.locator('[name=newPassword]').fill(password);
  await page.locator('[name=again]').fill(password);
  await page.locator('main form button[type=submit]').click();
}

/** Follows the link that the page shows this once in another browser, and returns the password that was chosen there. */
export async function shownPassword(page: Page): Promise<string> {
  const password = `Đường lên đồi ${randomUUID().slice(0, 8)}`;
  const theirs = await page.context().browser()?.newContext({ locale: 'vi-VN' });
  const other = await theirs?.newPage();
  await other?.goto(await shownLink(page));
  if (other) await choosePassword(other, password);
  await other?.waitForURL('**/admin/articles');
  await theirs?.close();
  return password;
}

/** Makes an account by the form in front of the page, joins with it, and returns its password. */
export async function makeAccount(
  page: Page,
  person: { email: string; name: string },
  role: Role,
): Promise<string> {
  await fillNewAccount(page, person, role);
  return shownPassword(page);
}

import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { demoAccounts } from '../../lib/accounts/demo-accounts.ts';
import type { Role } from '../../lib/accounts/permissions.ts';

/** A window in which a demo account has signed in. */
export async function signedIn(
  browser: Browser,
  origin: string,
  { role, password, ...window }: { role: Role; password: string } & BrowserContextOptions,
): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', ...window });
  await page.goto(`${origin}/admin/sign-in`);
  await page.locator('[name=email]').fill(demoAccounts.find((account) => account.role === role)?.email ?? '');
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await page.waitForURL(/\/admin\/articles/);
  return page;
}

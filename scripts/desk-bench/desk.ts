import type { Page } from '@playwright/test';
import { demoAccounts } from '../../lib/accounts/demo-accounts.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { Refusal } from '../shell.ts';
import { longText } from './long-text.ts';

/** Signs in as somebody who may do everything, and arrives on the list of articles. */
export async function signIn(page: Page, origin: string, password: string): Promise<void> {
  await page.goto(`${origin}/admin/sign-in`);
  const { email = '' } = demoAccounts.find(({ role }) => role === 'administrator') ?? {};
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await page.waitForURL(/\/admin\/articles/);
}

/** Starts an article, saves a long text of it in both languages, and returns its address. */
export async function writeLongArticle(page: Page, origin: string, words: number): Promise<string> {
  await page.goto(`${origin}/admin/articles/new`);
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  const address = page.url();
  const told = longText(words);
  const sent = Object.fromEntries(
    locales.map((locale) => {
      const { title, paragraphs } = told[locale];
      const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
      return [locale, { baseVersion: 0, input: { title, body: { type: 'doc', content } } }];
    }),
  );
  const status = await page.evaluate(
    async ({ to, body }) => (await fetch(to, { method: 'POST', body })).status,
    { to: `${address}/save`, body: JSON.stringify(sent) },
  );
  if (status !== 200) throw new Refusal(`The long text was not saved: ${status}`);
  return address;
}

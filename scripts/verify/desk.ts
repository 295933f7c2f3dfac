import { type APIRequestContext, chromium } from '@playwright/test';
import { demoAccounts } from '../../lib/accounts/demo-accounts.ts';
import { chromiumArguments, needChromium } from '../chromium.ts';
import { type Found, linksOf } from './crawl.ts';

const ids = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Pages of one kind have addresses that differ in what they are about. */
const kindOf = (path: string): string =>
  path
    .replace(/\?.*/, '')
    .replace(ids, ':id')
    .replace(/\/\d+(?=\/|$)/g, '/:number');

async function deskPage(request: APIRequestContext, origin: string, path: string): Promise<Found> {
  const answer = await request.get(origin + path, { maxRedirects: 0 });
  const html = answer.headers()['content-type']?.startsWith('text/html') ? await answer.text() : '';
  return { path, status: answer.status(), html, links: linksOf(html, origin, path) };
}

/** One page of every kind that an administrator's links lead to at the desk, as the server sends it, after the page to sign in. */
export async function deskPages(origin: string, password: string): Promise<Found[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage({ locale: 'vi-VN' });
    const { request } = page.context();
    const found = [await deskPage(request, origin, '/admin/sign-in')];
    await page.goto(`${origin}/admin/sign-in`);
    await page
      .locator('[name=email]')
      .fill(demoAccounts.find(({ role }) => role === 'administrator')?.email ?? '');
    await page.locator('[name=password]').fill(password);
    await page.locator('[name=password]').press('Enter');
    await page.waitForURL(/\/admin\/articles/);
    const kinds = new Set<string>();
    const left = ['/admin/articles'];
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      if (!path.startsWith('/admin') || kinds.has(kindOf(path))) continue;
      kinds.add(kindOf(path));
      const one = await deskPage(request, origin, path);
      if (one.html) found.push(one);
      left.push(...one.links);
    }
    return found;
  } finally {
    await browser.close();
  }
}

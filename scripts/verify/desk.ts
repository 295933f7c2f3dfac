import { type APIRequestContext, chromium } from '@playwright/test';
import { chromiumArguments, needChromium } from '../chromium.ts';
import { type Found, linksOf } from './crawl.ts';
import { signedIn } from './signed-in.ts';

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
    const stranger = await browser.newPage({ locale: 'vi-VN' });
    const found = [await deskPage(stranger.request, origin, '/admin/sign-in')];
    const { request } = await signedIn(browser, origin, { role: 'administrator', password });
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

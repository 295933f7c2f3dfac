import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { demoAccounts } from '../lib/accounts/demo-accounts.ts';
import { slugOf } from '../lib/text/slug.ts';
import { staffConference2023 as story } from '../prisma/stories/news/staff-conference-2023.ts';
import { chromiumArguments, needChromium } from './chromium.ts';
import { startDemoSite } from './demo-site.ts';
import { progress, root, run } from './shell.ts';

const folder = path.join(root, 'docs', 'screenshots');
const password = randomUUID();

/** Opens an address and keeps a picture of the window in as few colours as it needs. */
async function take(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled' });
  writeFileSync(
    path.join(folder, `${name}.png`),
    await sharp(picture).png({ palette: true, quality: 92 }).toBuffer(),
  );
  progress(name);
}

const windows = { 360: { width: 360, height: 1100 }, 1280: { width: 1280, height: 1400 } };

async function readerPages(browser: Browser, origin: string): Promise<void> {
  for (const [width, viewport] of Object.entries(windows)) {
    const page = await browser.newPage({ viewport, deviceScaleFactor: width === '360' ? 2 : 1 });
    await take(page, `front-vi-${width}`, `${origin}/vi`);
    await take(page, `front-en-${width}`, `${origin}/en`);
    await take(page, `article-vi-${width}`, `${origin}/vi/tin-tuc/${slugOf(story.vi.title)}`);
    await take(page, `article-en-${width}`, `${origin}/en/news/${slugOf(story.en?.title ?? '')}`);
    await page.close();
  }
}

async function deskPages(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: windows[1280], locale: 'vi-VN' });
  const publisher = demoAccounts.find(({ role }) => role === 'publisher');
  await page.goto(`${origin}/admin/sign-in`);
  await page.locator('[name=email]').fill(publisher?.email ?? '');
  await page.locator('[name=password]').fill(password);
  await page.locator('[name=password]').press('Enter');
  await page.waitForURL(/\/admin\/articles/);
  await take(page, 'desk-list-1280', `${origin}/admin/articles`);
  await page.goto(`${origin}/admin/articles?q=${encodeURIComponent(story.vi.title.slice(0, 30))}`);
  const editor = await page.getByRole('link', { name: story.vi.title }).first().getAttribute('href');
  await take(page, 'desk-editor-1280', `${origin}${editor}`);
  await page.close();
}

await run(async () => {
  mkdirSync(folder, { recursive: true });
  const executablePath = needChromium();
  const site = await startDemoSite('screenshots', password);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    await readerPages(browser, site.origin);
    await deskPages(browser, site.origin);
  } finally {
    await browser.close();
    await site.stop();
  }
});

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { demoAccounts } from '../lib/accounts/demo-accounts.ts';
import { freePort } from '../lib/postgres/port.ts';
import { slugOf } from '../lib/text/slug.ts';
import { staffConference2023 as story } from '../prisma/stories/news/staff-conference-2023.ts';
import { chromiumArguments, needChromium } from './chromium.ts';
import { progress, Refusal, root, run } from './shell.ts';

const folder = path.join(root, 'docs', 'screenshots');
const password = randomUUID();

/** The site as `npm start` runs it, with the demo stories, in a data folder of its own. */
async function startSite() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: path.join(root, '.data', 'screenshots'),
    DATABASE_URL: '',
    MEDIA_DIR: '',
    PUBLIC_URL: '',
    DEMO: '1',
    DEMO_PASSWORD: password,
  };
  const site = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: 'inherit' });
  const ended = new Promise((resolve) => site.once('exit', resolve));
  for (;;) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (answer?.ok) break;
    if (site.exitCode !== null) throw new Refusal('The site did not start.');
    await wait(500);
  }
  const stop = async () => {
    site.kill('SIGTERM');
    await ended;
  };
  return { origin, stop };
}

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
  const site = await startSite();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    await readerPages(browser, site.origin);
    await deskPages(browser, site.origin);
  } finally {
    await browser.close();
    await site.stop();
  }
});

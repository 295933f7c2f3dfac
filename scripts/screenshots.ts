import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { slugOf } from '../lib/text/slug.ts';
import { staffConference2023 as story } from '../prisma/stories/news/staff-conference-2023.ts';
import { chromiumArguments, needChromium } from './chromium.ts';
import { startDemoSite } from './demo-site.ts';
import { progress, root, run } from './shell.ts';
import { signedIn } from './verify/signed-in.ts';

const folder = path.join(root, 'docs', 'screenshots');
const password = randomUUID();

/** Opens an address and keeps a picture of the window, small enough to be kept with the sources. */
async function take(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled' });
  writeFileSync(
    path.join(folder, `${name}.webp`),
    await sharp(picture).webp({ quality: 82, effort: 6 }).toBuffer(),
  );
  progress(name);
}

const windows = { 360: { width: 360, height: 1100 }, 1280: { width: 1280, height: 1400 } };

const readerPages = {
  vi: {
    front: '/vi',
    section: '/vi/chuyen-muc/hoi-nghi',
    article: `/vi/tin-tuc/${slugOf(story.vi.title)}`,
    search: '/vi/tim-kiem?q=hoi+nghi+vien+chuc',
    archive: '/vi/luu-tru/2023-2024',
    absent: '/vi/khong-co-trang-nay',
  },
  en: {
    front: '/en',
    section: '/en/section/conferences',
    article: `/en/news/${slugOf(story.en?.title ?? '')}`,
    search: '/en/search?q=staff+conference',
    archive: '/en/archive/2023-2024',
    absent: '/en/no-such-page',
  },
} as const;

async function takeReaderPages(browser: Browser, origin: string): Promise<void> {
  for (const [width, viewport] of Object.entries(windows)) {
    const page = await browser.newPage({ viewport, deviceScaleFactor: width === '360' ? 2 : 1 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const ending = colorScheme === 'dark' ? '-dark' : '';
      for (const [locale, pages] of Object.entries(readerPages))
        for (const [name, address] of Object.entries(pages))
          await take(page, `${name}-${locale}-${width}${ending}`, `${origin}${address}`);
    }
    await page.close();
  }
}

async function takeDeskPages(browser: Browser, origin: string): Promise<void> {
  const page = await signedIn(browser, origin, { role: 'publisher', password, viewport: windows[1280] });
  await take(page, 'desk-list-1280', `${origin}/admin/articles`);
  await page.goto(`${origin}/admin/articles?q=${encodeURIComponent(story.vi.title.slice(0, 30))}`);
  const editor = await page.getByRole('link', { name: story.vi.title }).first().getAttribute('href');
  await take(page, 'desk-editor-1280', `${origin}${editor}`);
  await page.close();
}

await run(async () => {
  const executablePath = needChromium();
  const site = await startDemoSite('screenshots', password);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await takeReaderPages(browser, site.origin);
    await takeDeskPages(browser, site.origin);
  } finally {
    await browser.close();
    await site.stop();
  }
});

import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, needChromium } from '../chromium.ts';
import { progress } from '../shell.ts';
import { axeFindings, ibmFindings } from './accessibility.ts';
import { inTurns } from './in-turns.ts';
import type { Finding } from './links.ts';
import { looks } from './looks.ts';
import { allReaderPages } from './reader-pages.ts';
import type { Check } from './report.ts';
import { signedIn } from './signed-in.ts';

/** What axe and IBM's checker say of one page in every look; a page wider than its window is a finding too. */
type Said = { axe: Finding[]; ibm: Finding[]; width: Finding[] };

async function saidOf(page: Page, origin: string, path: string, as: string): Promise<Said> {
  const said: Said = { axe: [], ibm: [], width: [] };
  await page.goto(origin + path);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const where = `${path} (${as}${width} px, ${colorScheme})`;
    said.axe.push(...(await axeFindings(page)).map((what) => ({ where, what })));
    said.ibm.push(...(await ibmFindings(page)).map((what) => ({ where, what })));
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) said.width.push({ where, what: `is ${excess} px wider than its window` });
  }
  return said;
}

const checksOf = (kind: string, all: readonly Said[]): Check[] => {
  const against = all.length * looks.length;
  const ways = `${kind} × looks`;
  return [
    {
      name: `axe (WCAG 2.2 AA and best practice), ${ways}`,
      against,
      findings: all.flatMap(({ axe }) => axe),
    },
    { name: `IBM's accessibility checker, ${ways}`, against, findings: all.flatMap(({ ibm }) => ibm) },
    { name: `wider than the window, ${ways}`, against, findings: all.flatMap(({ width }) => width) },
  ];
};

async function readers(browser: Browser, origin: string): Promise<Said[]> {
  return inTurns(allReaderPages, 2, async (path) => {
    const page = await browser.newPage();
    const said = await saidOf(page, origin, path, '');
    await page.close();
    return said;
  });
}

/** The desk speaks the language that its person has chosen. */
async function speak(page: Page, origin: string, language: 'vi' | 'en'): Promise<void> {
  await page.goto(`${origin}/admin/account`);
  await page.locator('select[name=interfaceLocale]').selectOption(language);
  await page.locator('form:has(select[name=interfaceLocale]) button').click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

async function desk(browser: Browser, origin: string, password: string, paths: readonly string[]) {
  const page = await signedIn(browser, origin, { role: 'administrator', password });
  const all: Said[] = [];
  for (const language of ['en', 'vi'] as const) {
    await speak(page, origin, language);
    for (const path of paths) all.push(await saidOf(page, origin, path, `${language}, `));
  }
  return all;
}

/**
 * Has axe and IBM's checker look at one page of every class, in both languages, at 320, 768 and 1280 px, by day and in the
 * dark, and at these pages of the desk likewise.
 */
export async function forEveryone(
  origin: string,
  password: string,
  deskPaths: readonly string[],
): Promise<Check[]> {
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArguments });
  try {
    progress(`Looking at ${allReaderPages.length} pages and ${deskPaths.length} of the desk in every way`);
    const read = await readers(browser, origin);
    const written = await desk(browser, origin, password, deskPaths);
    return [...checksOf('pages', read), ...checksOf('pages of the desk', written)];
  } finally {
    await browser.close();
  }
}

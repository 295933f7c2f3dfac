import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../lib/i18n/locales.ts';
import { axeFindings } from '../../scripts/verify/accessibility.ts';

/** What tests of the desk do on the writing screen, as its users do. The desk is in Vietnamese. */

/** A word that no other test's headlines have. */
export const mark = (): string => randomUUID().slice(0, 8).replace(/-/g, '');

/** No finding of axe by the rules of WCAG 2.2 AA and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** Nothing on the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Starts an article in the first section and arrives on its writing screen. */
export async function startArticle(page: Page): Promise<string> {
  await page.goto('/admin/articles/new');
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await expect(bodyOf(page, 'vi')).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

/** Brings a part of the screen to the front where only one shows at a time. */
export async function show(page: Page, part: Locale | 'shared'): Promise<void> {
  const tab = page.locator(`label:has(#view-${part})`);
  if (await tab.isVisible()) await tab.click();
}

/** A field by its part and path, such as `vi.title`. */
export const fieldOf = (page: Page, name: string): Locator => page.locator(`[id="${name}"]`);

/** The text being written in a language. */
export const bodyOf = (page: Page, locale: Locale): Locator =>
  page.locator(`[data-pane=${locale}] [role=textbox][contenteditable]`);

/** Headline, standfirst and paragraphs of one language. */
export async function write(
  page: Page,
  locale: Locale,
  text: { title: string; sapo: string; paragraphs: readonly string[] },
): Promise<void> {
  await show(page, locale);
  await fieldOf(page, `${locale}.title`).fill(text.title);
  await fieldOf(page, `${locale}.sapo`).fill(text.sapo);
  // Beside a text in the other language the middle of an empty one is full of places to write it.
  await bodyOf(page, locale).locator('> :not(.body-aside)').first().click();
  for (const [index, paragraph] of text.paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}

/** Saves with the keyboard and waits for the screen to say that everything is stored. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.locator('.writing-bar [role=status]')).toHaveText(/^Đã lưu \d/);
}

import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../../scripts/verify/accessibility.ts';

/** Fails with what axe finds on the page as it stands, or when it is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

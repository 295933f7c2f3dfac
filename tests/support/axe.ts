import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

type Looking = { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

/** What axe finds on the page as it stands (WCAG 2.2 AA and best practice). */
export async function axeFindings(page: Page): Promise<string[]> {
  // A page is handed axe once, however often it is looked at: handing it over takes longer than the look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as Looking;
    if (!axe) return ['axe is not there'];
    const { violations } = await axe.run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  }, options);
}

/** Fails with what axe finds on the page as it stands, or when it is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

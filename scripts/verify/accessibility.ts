import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const text = (of: string) => readFileSync(createRequire(import.meta.url).resolve(of), 'utf8');

const axe = text('axe-core/axe.min.js');
const ibm = text('accessibility-checker-engine/ace.js');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

type AxeLoaded = { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

type Finding = { ruleId: string; value: [string, string]; message: string; path: { dom: string } };
type Checker = { check: (page: Document, rules: string[]) => Promise<{ results: Finding[] }> };
type IbmLoaded = { ace: { Checker: new () => Checker } };

/** A page is handed a checker once, however often it is looked at: handing it over takes longer than the look. */
async function hand(page: Page, name: string, source: string): Promise<void> {
  if (!(await page.evaluate((known) => known in globalThis, name))) await page.evaluate(source);
}

/** What axe finds on the page as it stands (WCAG 2.2 AA and best practice). */
export async function axeFindings(page: Page): Promise<string[]> {
  await hand(page, 'axe', axe);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as AxeLoaded;
    if (!axe) return ['axe is not there'];
    const { violations } = await axe.run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  }, options);
}

/** What IBM's checker finds on the page as it stands (its own rules and those of WCAG 2.2). */
export async function ibmFindings(page: Page): Promise<string[]> {
  await hand(page, 'ace', ibm);
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as IbmLoaded;
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    const elementAt = (dom: string) =>
      document.evaluate(dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue as Element;
    return (
      results
        .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
        // A table may scroll on one screen and not on another; where it does, the keyboard must reach it.
        .filter(
          ({ ruleId, path: { dom } }) =>
            ruleId !== 'element_tabbable_role_valid' || !elementAt(dom).matches('.table-scroll'),
        )
        .map(({ ruleId, message, path: { dom } }) => `${ruleId}: ${message} ${dom}`)
    );
  });
}

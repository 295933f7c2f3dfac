import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

type Finding = { ruleId: string; value: [string, string]; message: string; path: { dom: string } };
type Checker = { check: (page: Document, rules: string[]) => Promise<{ results: Finding[] }> };
type Looking = { ace: { Checker: new () => Checker } };

/** Fails with what IBM's checker finds on the page as it stands. */
export async function expectNothingFromIbm(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(engine);
  const found = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as Looking;
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
  expect(found).toEqual([]);
}

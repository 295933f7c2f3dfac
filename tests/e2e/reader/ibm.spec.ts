import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { once } from '../../support/once.ts';
import { allReaderPages } from '../../support/reader-pages.ts';

/** IBM's checker on every class of page, on a small screen in the dark and a large one by day. */

once();
// The checker is a script, which the site's policy would refuse.
test.use({ bypassCSP: true });

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

type Finding = { ruleId: string; value: [string, string]; message: string; path: { dom: string } };
type Checker = { check: (page: Document, rules: string[]) => Promise<{ results: Finding[] }> };

for (const path of allReaderPages) {
  test(`IBM's checker finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.addScriptTag({ content: engine });
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
        const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
        const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
        return (
          results
            .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
            // A table may scroll on one screen and not on another; where it does, the keyboard must reach it.
            .filter(({ ruleId, path: { dom } }) => {
              const place = document.evaluate(
                dom,
                document,
                null,
                XPathResult.FIRST_ORDERED_NODE_TYPE,
              ).singleNodeValue;
              return ruleId !== 'element_tabbable_role_valid' || !(place as Element).matches('.table-scroll');
            })
            .map(({ ruleId, message, path: { dom } }) => `${ruleId}: ${message} ${dom}`)
        );
      });
      expect(found, `${width} px, ${colorScheme}`).toEqual([]);
    }
  });
}

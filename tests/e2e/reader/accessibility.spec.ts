import { test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { once } from '../../support/once.ts';
import { allReaderPages } from '../../support/reader-pages.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** axe on every class of page, in three widths, by day and in the dark. */

once();
test.setTimeout(180_000);
test.beforeEach(({ page }) => withoutScripts(page));

for (const path of allReaderPages) {
  test(`${path} is for everyone`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 768, 1280]) {
        await test.step(`${width} px, ${colorScheme}`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await expectAccessible(page);
        });
      }
    }
  });
}

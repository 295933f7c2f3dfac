import { expect, type Page, test } from '@playwright/test';
import { twoLooks } from '../../../scripts/verify/looks.ts';
import { allReaderPages } from '../../../scripts/verify/reader-pages.ts';
import { expectAccessible } from '../../support/axe.ts';
import { fontsOn } from '../../support/drawn-fonts.ts';
import { expectNothingFromIbm } from '../../support/ibm.ts';
import { once } from '../../support/once.ts';
import { faintTexts } from '../../support/text-contrast.ts';

/**
 * Every class of page for everybody, by day and in the dark. A page is opened once for all of it: opening pages is what takes
 * the time. The checkers look at each in two of six ways; `npm run verify` has them look in all six.
 */

once();
test.describe.configure({ mode: 'parallel' });
test.setTimeout(180_000);

/** How many pixels the page is wider than its window. */
const excess = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const enlarge = (page: Page, size: string) =>
  page.evaluate((of) => document.documentElement.style.setProperty('font-size', of, 'important'), size);

/** Links that are lower than a fingertip. */
const lowLinks = (page: Page) =>
  page.locator('a:visible').evaluateAll((links) =>
    links
      // Links within sentences are as high as their line (WCAG 2.5.8); what is laid over a card counts whole.
      .filter((link) => !link.closest('.body :is(p, li, td, th, h2, h3), .note, .skip'))
      .map((link) => {
        const over = getComputedStyle(link, '::after');
        const box = (over.position === 'absolute' ? link.closest('.card, .entry, li') : link) ?? link;
        return { words: link.textContent, height: box.getBoundingClientRect().height };
      })
      .filter(({ height }) => height < 43.5),
  );

for (const [place, path] of allReaderPages.entries()) {
  test(`${path} is for everyone`, async ({ page }) => {
    await page.goto(path);

    await test.step('no letter comes from a font that was not asked for', async () => {
      const fonts = await fontsOn(page);
      expect(fonts.filter(({ serif, own }) => serif && !own)).toEqual([]);
      expect(fonts.some(({ serif, own }) => !serif && own)).toBe(false);
      // Labels are in the system's own letters: one family, which has all of them.
      expect(new Set(fonts.filter(({ serif }) => !serif).map(({ family }) => family)).size).toBe(1);
    });

    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await test.step(`at ${width} px, links are as large as a fingertip, and text may be twice as large`, async () => {
        expect(await lowLinks(page)).toEqual([]);
        await enlarge(page, '200%');
        expect(await excess(page)).toBeLessThanOrEqual(0);
        await enlarge(page, '');
      });
    }

    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const { width, colorScheme } of twoLooks(place)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await test.step(`words stand out by 7:1, and the checkers find nothing, ${colorScheme}, ${width} px`, async () => {
        expect(await faintTexts(page)).toEqual([]);
        await expectAccessible(page);
        await expectNothingFromIbm(page);
      });
    }
  });
}

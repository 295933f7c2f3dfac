import { expect, test } from '@playwright/test';
import { darkCounterpart, wordShade } from '../../../lib/settings/contrast.ts';
import { readerPages } from '../../../scripts/verify/reader-pages.ts';
import { once } from '../../support/once.ts';
import { faintTexts } from '../../support/text-contrast.ts';

/** Colours, forced colours, motion and focus: how pages look to those who see them otherwise. */

once();

// The lightest that the settings take, and some that universities have.
for (const accent of ['#767676', '#0a7a3b', '#c8102e', '#1a5fb4', '#8a6100']) {
  test(`words stand out by 7:1 whatever the accent, such as ${accent}`, async ({ page }) => {
    const [day, night] = [wordShade(accent), darkCounterpart(accent)];
    await page.route('**/theme.css*', (route) =>
      route.fulfill({
        contentType: 'text/css',
        body: `:root{--accent:${accent};--accent-words:${day}}@media (prefers-color-scheme:dark){:root{--accent:${night};--accent-words:${night}}}`,
      }),
    );
    for (const path of [readerPages.vi.front, readerPages.vi.story]) {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faintTexts(page), `${path} ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('with forced colours, where one is and what has the focus still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of [readerPages.vi.front, readerPages.en.section, readerPages.vi.archive]) {
    await page.goto(path);
    for (const current of await page.locator('[aria-current]:visible').all())
      await expect(current).toHaveCSS('border-bottom-style', 'solid');
  }
  await page.goto(readerPages.vi.story);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}`;
    });
    expect(outline).toBe('solid true');
  }
});

for (const [reducedMotion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`pages ${moves ? 'pass into each other' : 'just change for whom motion disturbs'}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        (globalThis as { moved?: boolean }).moved = Boolean((event as PageRevealEvent).viewTransition);
      });
    });
    await page.emulateMedia({ reducedMotion });
    await page.goto(readerPages.vi.gallery);
    await page.locator('.gallery .enlarge').first().click();
    await page.waitForURL(/\/anh\/2$/);
    await expect.poll(() => page.evaluate(() => (globalThis as { moved?: boolean }).moved)).toBe(moves);
  });
}

test('the keyboard meets everything once, in the order of the page', async ({ page }) => {
  await page.goto(readerPages.vi.gallery);
  const stops = await page.locator('a[href]:visible, [tabindex="0"]:visible').count();
  const met: { part: number; place: number }[] = [];
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    met.push(
      await page.evaluate(() => {
        const { activeElement: here } = document;
        const parts = [
          '.skip',
          'body > header',
          '.story-head',
          '.story-text',
          '.story-aside',
          '.related',
          'footer.site',
        ];
        return {
          part: parts.findIndex((part) => here?.closest(part)),
          place: [...document.querySelectorAll('*')].indexOf(here ?? document.body),
        };
      }),
    );
  }
  const inOrder = (numbers: number[]) =>
    numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0));
  expect(new Set(met.map(({ place }) => place)).size).toBe(stops);
  expect(inOrder(met.map(({ part }) => part).filter((part) => part >= 0))).toBe(true);
  expect(met.at(-1)?.part).toBe(6);
});

import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { readerPages } from '../../../scripts/verify/reader-pages.ts';
import { once } from '../../support/once.ts';

/** Vietnamese letters: no mark of theirs is cut off, in every style of text. */

once();

const marks = 'Ấ Ễ Ợ Ự Ỗ ấ ễ ợ ự ỗ';

/** Puts the marks into one element of every style of text, and says where each stands. */
const writeMarks = (page: Page) =>
  page.evaluate((text) => {
    const styles = new Map<string, Element>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue;
      if (element.closest('.sr-only, .skip, .note-reference')) continue;
      const { font, overflow } = getComputedStyle(element);
      const clipped = element.closest('.card-photo, nav.sections ul, .table-scroll')?.className ?? '';
      const key = `${font} ${overflow} ${element.localName} ${clipped}`;
      if (styles.has(key)) continue;
      styles.set(key, element);
      node.textContent = text;
    }
    return [...styles].map(([style, element]) => {
      const { lineHeight, font } = getComputedStyle(element);
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas) canvas.font = font;
      const ink = canvas?.measureText(text.toUpperCase() + text);
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        style,
        high: (ink?.actualBoundingBoxAscent ?? 0) + (ink?.actualBoundingBoxDescent ?? 0),
        line: Number.parseFloat(lineHeight),
        box: { left: left + scrollX, top: top + scrollY, width, height },
      };
    });
  }, marks);

async function pixels(picture: Buffer, box: { left: number; top: number; width: number; height: number }) {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top - 8));
  const region = {
    left,
    top,
    width: Math.min(Math.ceil(box.width), width - left),
    height: Math.min(Math.ceil(box.height + 16), height - top),
  };
  return region.width > 0 && region.height > 0 ? sharp(picture).extract(region).raw().toBuffer() : null;
}

for (const path of [
  readerPages.vi.front,
  readerPages.vi.story,
  readerPages.vi.gallery,
  readerPages.vi.archive,
]) {
  test(`no mark of Ấ Ễ Ợ Ự Ỗ is cut off or touches the next line on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const styles = await writeMarks(page);
    expect(styles.length).toBeGreaterThan(5);
    for (const { style, high, line } of styles) expect(high, style).toBeLessThanOrEqual(line + 0.5);

    const asShown = await page.screenshot({ fullPage: true, animations: 'disabled' });
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *:not(.sr-only, .skip)')) {
        element.style.setProperty('overflow', 'visible', 'important');
        element.style.setProperty('clip-path', 'none', 'important');
      }
    });
    const unclipped = await page.screenshot({ fullPage: true, animations: 'disabled' });
    for (const { style, box } of styles) {
      const [shown, whole] = [await pixels(asShown, box), await pixels(unclipped, box)];
      expect(shown && whole && shown.equals(whole), style).not.toBe(false);
    }
  });
}

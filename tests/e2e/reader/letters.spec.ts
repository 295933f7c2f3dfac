import { type CDPSession, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { once } from '../../support/once.ts';
import { readerPages } from '../../support/reader-pages.ts';

/** Vietnamese letters: all from the fonts meant for them, and no mark of theirs cut off, in every style of text. */

once();

const marks = 'Ấ Ễ Ợ Ự Ỗ ấ ễ ợ ự ỗ';

type DomNode = { nodeId: number; nodeType: number; children?: DomNode[] };

const withText = (node: DomNode): number[] => [
  ...(node.children?.some(({ nodeType }) => nodeType === 3) ? [node.nodeId] : []),
  ...(node.children ?? []).flatMap(withText),
];

/** The fonts that draw the text of each element, with what its style asks for. */
async function fontsOn(session: CDPSession) {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const fonts: { serif: boolean; family: string; own: boolean }[] = [];
  for (const nodeId of withText(root as DomNode)) {
    const drawn = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    if (drawn.fonts.length === 0) continue;
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
    const asked = computedStyle.find(({ name }) => name === 'font-family')?.value ?? '';
    for (const { familyName, isCustomFont } of drawn.fonts)
      fonts.push({ serif: asked.includes('Source Serif 4'), family: familyName, own: isCustomFont });
  }
  return fonts;
}

for (const path of [
  ...Object.values(readerPages.vi),
  readerPages.en.front,
  readerPages.en.story,
  readerPages.en.gallery,
]) {
  test(`no letter of ${path} comes from a font that was not asked for`, async ({ page, context }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const fonts = await fontsOn(await context.newCDPSession(page));
    expect(fonts.filter(({ serif, own }) => serif && !own)).toEqual([]);
    expect(fonts.some(({ serif, own }) => !serif && own)).toBe(false);
    // Labels are in the system's own letters: one family, which has all of them.
    expect(new Set(fonts.filter(({ serif }) => !serif).map(({ family }) => family)).size).toBe(1);
  });
}

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

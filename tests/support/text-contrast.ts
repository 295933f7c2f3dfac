import type { Page } from '@playwright/test';
import { contrast } from '../../lib/settings/contrast.ts';

type Words = { words: string; colour: string; ground: string; large: boolean };

/** Every run of visible text with its colour and the ground it stands on, as `#rrggbb`. */
const textsOn = (page: Page): Promise<Words[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** The colour that shows when these are laid one over the other. */
    const laid = (colours: string[]) => {
      if (!canvas) return '';
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    };
    const groundsOf = (element: Element | null): string[] =>
      element
        ? [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor]
        : ['#ffffff'];
    const found = new Map<string, { words: string; colour: string; ground: string; large: boolean }>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || !element.checkVisibility() || element.closest('.sr-only, .skip')) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const pixels = Number.parseFloat(fontSize);
      const large = pixels >= 24 || (pixels >= 18.66 && Number(fontWeight) >= 700);
      const grounds = groundsOf(element);
      const text = { words, colour: laid([...grounds, color]), ground: laid(grounds), large };
      found.set(`${text.colour} ${text.ground} ${large}`, text);
    }
    return [...found.values()];
  });

/** Texts that contrast with their ground by less than 7:1, or 4.5:1 when they are large (WCAG 2.2 AAA). */
export const faintTexts = async (page: Page): Promise<string[]> =>
  (await textsOn(page))
    .map((text) => ({ ...text, ratio: contrast(text.colour, text.ground) }))
    .filter(({ ratio, large }) => ratio < (large ? 4.5 : 7))
    .map(({ words, colour, ground, ratio }) => `“${words}” ${colour} on ${ground}: ${ratio.toFixed(2)}`);

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { place } from './draw.ts';

/**
 * Words drawn as outlines, because a bare machine has no font with Vietnamese letters, and an SVG renderer that finds
 * none draws boxes. The outlines come from the site's own serif.
 */
export type Lettering = {
  /** One line of capitals or small letters, its middle at (x, y) of the baseline. `size` is the height of an em in pixels; `widest` shrinks a longer line. */
  line(text: string, x: number, y: number, size: number, fill: string, widest?: number): string;
};

const folder = path.join(
  import.meta.dirname,
  '../../../node_modules/@fontsource-variable/source-serif-4/files',
);
const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_none, index) => String.fromCodePoint(from + index)).join('');
/** ASCII, Latin with its marks, Vietnamese, and the marks of typography. */
const letters = `${span(0x20, 0x7e)}${span(0xa0, 0x1b4)}${span(0x1ea0, 0x1ef9)}–—“”‘’…•`;
const alphabets = ['latin', 'vietnamese', 'latin-ext'] as const;

/** The bold cut of one alphabet, as outlines that can be asked for. */
async function loadFont(alphabet: string): Promise<Font> {
  const packed = await readFile(path.join(folder, `source-serif-4-${alphabet}-wght-normal.woff2`));
  const options = { targetFormat: 'sfnt', variationAxes: { wght: 650 } } as const;
  return new Font(new Face(new Blob(await subsetFont(packed, letters, options))));
}

type Drawn = { d: string; width: number };

/** Draws one character with the first font that has it; null when none has. */
function glyph(fonts: readonly Font[], character: string): (Drawn & { unit: number }) | null {
  for (const font of fonts) {
    const run = new Run();
    run.addText(character);
    run.guessSegmentProperties();
    shape(font, run);
    const [info, second] = run.getGlyphInfos();
    const [position] = run.getGlyphPositions();
    // A font without the letter may offer its base and marks apart; another has it whole.
    if (info && position && !second && info.codepoint !== 0) {
      return { d: font.glyphToPath(info.codepoint), width: position.xAdvance, unit: font.face.upem };
    }
  }
  return null;
}

/** Loads the letters once for all scenes. */
export async function loadLettering(): Promise<Lettering> {
  const fonts = await Promise.all(alphabets.map(loadFont));
  return {
    line(text, x, y, size, fill, widest = Number.POSITIVE_INFINITY) {
      let along = 0;
      const outlines: string[] = [];
      for (const character of text.normalize('NFC')) {
        const found = glyph(fonts, character);
        if (!found) throw new Error(`No outline for “${character}”`);
        outlines.push(`<path transform="translate(${along} 0)" d="${found.d}"/>`);
        along += found.width + found.unit * 0.012;
      }
      const unit = fonts[0]?.face.upem ?? 1000;
      const scale = Math.min(size / unit, widest / along);
      const upright = `<g fill="${fill}" transform="scale(1 -1) translate(${-along / 2} 0)">${outlines.join('')}</g>`;
      return place(x, y, scale, upright);
    },
  };
}

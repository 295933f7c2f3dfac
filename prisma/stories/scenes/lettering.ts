import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { place } from './draw.ts';
import { pdfPath } from './outline.ts';

/**
 * Words drawn as outlines, because a bare machine has no font with Vietnamese letters, and an SVG renderer that finds
 * none draws boxes. The outlines come from the site's own serif.
 */
export type Lettering = {
  /**
   * One line as SVG, its middle at (x, y) of the baseline. `size` is the height of an em in pixels; `widest` shrinks a
   * longer line.
   */
  line(words: string, x: number, y: number, size: number, fill: string, widest?: number): string;
  /** The same as operators of a PDF page, whose y grows upwards. */
  outline(words: string, x: number, y: number, size: number, widest?: number): string;
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

type Glyph = { d: string; width: number; unit: number };

/** One character from the first font that has it. */
function glyph(fonts: readonly Font[], character: string): Glyph {
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
  throw new Error(`No outline for “${character}”`);
}

/** Loads the letters once for everything that is drawn. */
export async function loadLettering(): Promise<Lettering> {
  const fonts = await Promise.all(alphabets.map(loadFont));
  const known = new Map<string, Glyph>();
  const glyphOf = (character: string) => {
    const found = known.get(character) ?? glyph(fonts, character);
    known.set(character, found);
    return found;
  };
  /** Where each character of a line begins, in font units, and how long the line is. */
  const set = (words: string) => {
    let along = 0;
    const placed = [...words.normalize('NFC')].map((character) => {
      const found = glyphOf(character);
      const start = along;
      along += found.width + found.unit * 0.012;
      return { ...found, start };
    });
    return { placed, length: along, unit: placed[0]?.unit ?? 1000 };
  };
  return {
    line(words, x, y, size, fill, widest = Number.POSITIVE_INFINITY) {
      const { placed, length, unit } = set(words);
      const outlines = placed.map(({ d, start }) => `<path transform="translate(${start} 0)" d="${d}"/>`);
      const upright = `<g fill="${fill}" transform="scale(1 -1) translate(${-length / 2} 0)">${outlines.join('')}</g>`;
      return place(x, y, Math.min(size / unit, widest / length), upright);
    },
    outline(words, x, y, size, widest = Number.POSITIVE_INFINITY) {
      const { placed, length, unit } = set(words);
      const scale = Math.min(size / unit, widest / (length || 1));
      return placed
        .map(({ d, start }) => pdfPath(d, { x: x + (start - length / 2) * scale, y, scale }))
        .filter(Boolean)
        .join('\n');
    },
  };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** How heavy the serif is drawn, as CSS counts weights. */
export type Weight = 420 | 650;

/** A line of text as outlines. */
export type Lettered = {
  /** SVG path data with the line's baseline at y = 0, y growing downwards. */
  d: string;
  /** How far the line reaches, in pixels. */
  width: number;
};

type Cut = { font: Font; has: ReadonlySet<number> };

const folder = path.join(import.meta.dirname, '../../node_modules/@fontsource-variable/source-serif-4/files');

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_none, index) => String.fromCodePoint(from + index)).join('');

/** What headlines are written with: Latin with its marks, Vietnamese, the marks of typography. */
const letters = `${span(0x20, 0x7e)}${span(0xa0, 0x24f)}${span(0x1e00, 0x1eff)}${span(0x2010, 0x203a)}₫€−×′″`;

/** The serif comes in parts by alphabet; a letter is taken from the first that has it, as browsers do. */
const alphabets = ['latin', 'vietnamese', 'latin-ext'] as const;

async function loadCut(alphabet: string, weight: Weight): Promise<Cut> {
  const packed = await readFile(path.join(folder, `source-serif-4-${alphabet}-wght-normal.woff2`));
  const cut = await subsetFont(packed, letters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  const face = new Face(new Blob(cut));
  return { font: new Font(face), has: new Set(face.collectUnicodes()) };
}

const loaded = new Map<Weight, Promise<Cut[]>>();

function cutsOf(weight: Weight): Promise<Cut[]> {
  const known = loaded.get(weight);
  if (known) return known;
  const loading = Promise.all(alphabets.map((alphabet) => loadCut(alphabet, weight)));
  loaded.set(weight, loading);
  loading.catch(() => loaded.delete(weight));
  return loading;
}

/** Text in pieces that one part of the serif can write; what none can write is left out. */
function runsOf(cuts: readonly Cut[], text: string): { cut: Cut; text: string }[] {
  const runs: { cut: Cut; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    const cut = cuts.find(({ has }) => has.has(code));
    const last = runs.at(-1);
    if (!cut) continue;
    if (last?.cut === cut) last.text += character;
    else runs.push({ cut, text: character });
  }
  return runs;
}

const number = /-?\d*\.?\d+(?:e-?\d+)?/gi;

/** Outlines in font units, y growing upwards, moved and scaled to pixels. */
function placed(d: string, x: number, y: number, scale: number): string {
  return d.replace(/([MLQCZHV])([^MLQCZHV]*)/gi, (_whole, command: string, values: string) => {
    let horizontal = true;
    const moved = (values.match(number) ?? []).map((value) => {
      const at = Number(value);
      const pixel = horizontal ? x + at * scale : y - at * scale;
      horizontal = !horizontal;
      return pixel.toFixed(2);
    });
    return command + moved.join(' ');
  });
}

/** Sets lines of one weight. */
export type Pen = {
  /** A line as outlines. @param size Height of an em in pixels. */
  line: (text: string, size: number) => Lettered;
};

/**
 * Loads the site's serif for drawing: a bare machine has no font with Vietnamese letters, and what draws SVG would put
 * boxes in their place. Letters are shaped, so that they stand as close as the font asks.
 */
export async function loadPen(weight: Weight): Promise<Pen> {
  const cuts = await cutsOf(weight);
  return {
    line(text, size) {
      let along = 0;
      const outlines: string[] = [];
      for (const run of runsOf(cuts, text)) {
        const { font } = run.cut;
        const scale = size / font.face.upem;
        const written = new Run();
        written.addText(run.text);
        written.guessSegmentProperties();
        shape(font, written);
        const positions = written.getGlyphPositions();
        for (const [index, { codepoint }] of written.getGlyphInfos().entries()) {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
          const outline = font.glyphToPath(codepoint);
          if (outline) outlines.push(placed(outline, along + xOffset * scale, -yOffset * scale, scale));
          along += xAdvance * scale;
        }
      }
      return { d: outlines.join(''), width: along };
    },
  };
}

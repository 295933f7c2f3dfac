import type { Lettered, Pen } from './lettering.ts';

/** A text broken into lines of one size. */
export type Paragraph = { size: number; leading: number; lines: Lettered[] };

/** From baseline to baseline, in pixels: marks stacked over capitals never reach the line above. */
const leadingOf = (size: number): number => Math.round(size * 1.28);

/** A word and how far it reaches in ems. */
type Word = { text: string; ems: number };

/** Words that fill lines no wider than `ems`; null when one is wider itself. */
function broken(words: readonly Word[], space: number, ems: number): string[] | null {
  const lines: string[] = [];
  let along = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.ems > ems) return null;
    if (along + space + word.ems <= ems) {
      lines.push(`${lines.pop()} ${word.text}`);
      along += space + word.ems;
    } else {
      lines.push(word.text);
      along = word.ems;
    }
  }
  return lines;
}

/** The same number of lines, as even as they can be. */
function balanced(words: readonly Word[], space: number, ems: number): string[] | null {
  const lines = broken(words, space, ems);
  if (!lines) return null;
  let best = lines;
  let [narrow, wide] = [ems / 2, ems];
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = broken(words, space, middle);
    if (tried?.length === lines.length) {
      best = tried;
      wide = middle;
    } else narrow = middle;
  }
  return best;
}

type Box = { width: number; height: number; sizes: readonly number[] };

/** The beginning of a text that fits into so many lines, with "…". */
function shortened(words: readonly Word[], space: number, ems: number, most: number): string[] {
  for (let count = words.length - 1; count > 0; count -= 1) {
    const kept = words.slice(0, count);
    const last = kept.pop();
    const text = `${last?.text.replace(/[,;:.–-]+$/, '')}…`;
    const lines = broken([...kept, { text, ems: (last?.ems ?? 0) + 1 }], space, ems);
    if (lines && lines.length <= most) return lines;
  }
  return [];
}

/**
 * Sets a text as large as it fits into a box; one that does not fit in the smallest size is cut between words, with "…".
 * @param box Pixels; `sizes` the largest first.
 */
export function paragraph(pen: Pen, text: string, { width, height, sizes }: Box): Paragraph {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, ems: pen.line(word, 1).width }));
  const space = pen.line(' ', 1).width;
  const set = (lines: readonly string[], size: number): Paragraph => ({
    size,
    leading: leadingOf(size),
    lines: lines.map((line) => pen.line(line, size)),
  });
  for (const size of sizes) {
    const lines = balanced(words, space, width / size);
    if (lines && lines.length * leadingOf(size) <= height) return set(lines, size);
  }
  const least = sizes.at(-1) ?? 32;
  const most = Math.max(1, Math.floor(height / leadingOf(least)));
  return set(shortened(words, space, width / least, most), least);
}

/** A paragraph as SVG. @param top Where its first line's box begins. */
export const paragraphSvg = (
  { size, leading, lines }: Paragraph,
  x: number,
  top: number,
  fill: string,
): string =>
  lines
    .map(({ d }, index) => {
      // Ascent and the marks over it take a little more than an em of the line's box.
      const baseline = top + index * leading + Math.round(size * 1.06);
      return `<path transform="translate(${x} ${baseline})" fill="${fill}" d="${d}"/>`;
    })
    .join('');

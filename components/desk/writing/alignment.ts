/** Fine enough to stand on one line, coarse enough to settle. */
const hundredths = (pixels: number) => Math.round(pixels * 100) / 100;

type Column = { top: number; heights: readonly number[] };

/**
 * Room below the blocks of two texts, in pixels, so that each block begins on one line with its counterpart: the
 * first with the first, the second with the second, as far as both go.
 */
export function spacesFor(one: Column, other: Column): { one: number[]; other: number[] } {
  const spaces: { one: number[]; other: number[] } = { one: [], other: [] };
  let lead = one.top - other.top;
  const pairs = Math.min(one.heights.length, other.heights.length);
  for (let index = 0; index < pairs; index += 1) {
    // How much lower the one ends than the other.
    const lower = hundredths(lead + (one.heights[index] ?? 0) - (other.heights[index] ?? 0));
    spaces.one.push(Math.max(0, -lower));
    spaces.other.push(Math.max(0, lower));
    lead = 0;
  }
  return spaces;
}

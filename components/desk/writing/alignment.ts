/** What stands on a line of one text, and where it begins by itself, without room that was given to what is above it. */
export type Placed = { row: number; top: number };

/**
 * Room below each thing in two texts, in pixels, so that what shares a row begins on one line. What begins a text stays where it
 * is, because nothing is above it.
 * @returns Whole pixels: a browser cuts others to the 64th part, and what is measured then would never settle.
 */
export function spacesFor(
  one: readonly Placed[],
  other: readonly Placed[],
): { one: number[]; other: number[] } {
  const spaces = { one: one.map(() => 0), other: other.map(() => 0) };
  const across = new Map(other.map(({ row }, place) => [row, place]));
  let lower = 0;
  for (const [place, { row, top }] of one.entries()) {
    const counterpart = across.get(row);
    const beside = counterpart === undefined ? undefined : other[counterpart];
    if (counterpart === undefined || !beside) continue;
    // How much lower the one begins than the other, with the room given so far.
    const apart = Math.round(top - beside.top + lower);
    const side = apart < 0 ? 'one' : 'other';
    const above = (side === 'one' ? place : counterpart) - 1;
    if (above < 0) continue;
    spaces[side][above] = (spaces[side][above] ?? 0) + Math.abs(apart);
    lower -= apart;
  }
  return spaces;
}

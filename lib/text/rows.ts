/** A line of two texts side by side: where each has its block, or null where it has none. */
export type Row = { one: number | null; other: number | null };

/** The longest run of places that rises, as positions in the list. */
function rising(places: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [at, place] of places.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const previous = ends[low - 1];
    if (previous !== undefined) before.set(at, previous);
    ends[low] = at;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.unshift(at);
  return run;
}

/**
 * Lays two texts side by side: blocks with one key on one line, as many as the order of both texts allows; every other block on
 * a line of its own, those of the first text before those of the other.
 * @param one Keys of the first text's blocks; null for a block that is nobody's counterpart.
 */
export function rowsOf(one: readonly (string | null)[], other: readonly (string | null)[]): Row[] {
  const places = new Map(other.map((key, place) => [key, place]));
  const pairs = one.flatMap((key, place) => {
    const found = key === null ? undefined : places.get(key);
    return found === undefined ? [] : [{ one: place, other: found }];
  });
  const lines = rising(pairs.map((pair) => pair.other)).flatMap((at) => pairs[at] ?? []);
  const rows: Row[] = [];
  let [left, right] = [0, 0];
  for (const pair of [...lines, { one: one.length, other: other.length }]) {
    for (; left < pair.one; left += 1) rows.push({ one: left, other: null });
    for (; right < pair.other; right += 1) rows.push({ one: null, other: right });
    if (pair.one < one.length) rows.push(pair);
    [left, right] = [pair.one + 1, pair.other + 1];
  }
  return rows;
}

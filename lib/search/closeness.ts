/** How many letters must be changed, added, left out or swapped with their neighbour to make one word of another. */
export function letterDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const choices = [
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      ];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) choices.push((before[column - 2] ?? 0) + 1);
      next.push(Math.min(...choices));
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** How alike two words are, 0 to 1; 0 when more than one letter in four differs. */
export function closeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const distance = letterDistance(one, other);
  return distance > Math.max(1, Math.floor(longest / 4)) ? 0 : 1 - distance / longest;
}

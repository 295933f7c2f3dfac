/** Longest page number that is read, in digits; no list is that long. */
const digits = 6;

const pattern = new RegExp(`^[1-9][0-9]{0,${digits - 1}}$`);

/** The page that an address asks for. `redundant` when it names page 1, whose own address has no number. */
export type AskedPage = { page: number; redundant: boolean };

/**
 * Reads the page number in an address. `value` is the query value as Next gives it. Absent means page 1; one page has
 * one address, so `02`, `+2`, `1.0`, an empty or a repeated value are null (not found), and an explicit `1` is
 * `redundant`: redirect it to the address without a number.
 */
export function askedPage(value: string | string[] | undefined): AskedPage | null {
  if (value === undefined) return { page: 1, redundant: false };
  if (typeof value !== 'string' || !pattern.test(value)) return null;
  const page = Number(value);
  return { page, redundant: page === 1 };
}

/** Number of pages of `size` items that hold `total` items; an empty list has one page. */
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** Items before the first of this page. */
export const pageOffset = (page: number, size: number): number => (page - 1) * size;

/**
 * The page links to show: the first, the last, and `around` pages on both sides of the present one, ascending, with
 * null where numbers are left out. A gap never hides a single number: `1 2 3 4 5 … 40`.
 */
export function pageWindow(page: number, count: number, around = 2): (number | null)[] {
  const shown = new Set([1, count]);
  for (let near = page - around; near <= page + around; near++) {
    if (near >= 1 && near <= count) shown.add(near);
  }
  const links: (number | null)[] = [];
  let previous = 0;
  for (const number of [...shown].sort((a, b) => a - b)) {
    if (number - previous === 2) links.push(number - 1);
    if (number - previous > 2) links.push(null);
    links.push(number);
    previous = number;
  }
  return links;
}

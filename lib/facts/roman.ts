/** Roman numerals to 39, which is as far as congresses, terms and campuses go. */
export const romanNumeral = '(?:x{1,3}(?:ix|iv|v?i{0,3})|ix|iv|v?i{1,3}|v)';

const digits: Record<string, number> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral in lower case. */
export function readRoman(text: string): number {
  const values = [...text].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const steps: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 in Roman numerals: 13 is `XIII`. */
export function roman(value: number): string {
  const step = steps.find(([worth]) => worth <= value);
  return step ? step[1] + roman(value - step[0]) : '';
}

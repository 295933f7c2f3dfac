import { fold } from '../text/fold.ts';

/**
 * What makes two spellings of a document number the same number: no marks, đ = d, upper case, every dash a hyphen, no
 * spaces. "200 / KH–ĐHBN" becomes "200/KH-DHBN".
 */
export const documentKey = (number: string): string =>
  fold(number)
    .toUpperCase()
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/g, '');

/**
 * What makes two citations the same document: the number, and the year of the date, because numbers begin anew every
 * year. Undated ones are the same when their numbers are.
 * @param day `YYYY-MM-DD`, or null while undated.
 */
export const documentIdentity = (number: string, day: string | null): string =>
  `${documentKey(number)} ${day?.slice(0, 4) ?? ''}`;

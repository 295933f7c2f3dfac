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

import type { ContactFact } from './fact.ts';
import type { Found, Rule } from './reader.ts';

/** The national form of a telephone number, digits only: `+84 24 3869 4242` is `02438694242`. */
export function phoneNumber(text: string): string {
  const digits = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits
    .replace(/^(?:\+|00)84/, '0')
    .replace(/^84(?=\d{9})/, '0')
    .replace(/^00(?=\d)/, '0');
}

/** The address of a page without what does not change where it leads. */
export const pageAddress = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/^(?:m\.facebook|fb)\.(?:com|me)(?=\/)/, 'facebook.com')
    .replace(/\/(?=$|[?#])/, '');

function without(
  ending: RegExp,
  medium: ContactFact['medium'],
  normal: (text: string) => string,
): Rule['read'] {
  return (match): Found[] => {
    const text = match[0].replace(ending, '');
    const value: ContactFact = { kind: 'contact', medium, address: normal(text) };
    return [{ start: match.index, end: match.index + text.length, value }];
  };
}

const mail: Rule = {
  pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  read: without(/[.-]+$/, 'mail', (text) => text),
};

const page: Rule = {
  pattern:
    /(?:https?:\/\/|www\.)[^\s<>"\ue000]+|(?<![\p{L}\p{N}@.])(?:[a-z\d-]+\.)+(?:edu|com|org|gov|net|vn|info|io|ac|ly|gle|us|me|app|uk|jp|kr|fr|de|eu|asia)(?![\p{L}\d])(?:\.vn)?(?:\/[^\s<>"\ue000]*)?/gu,
  read: without(/[.,;:!?)\]'…]+$/, 'page', pageAddress),
};

const phone: Rule = {
  pattern:
    /(?<![\p{L}\p{N}.,+-])(?:\(?\+ ?\d{1,3}\)?|00 ?84|\(?84(?=[ .)-])|\(?0(?=[\d) .-]))(?:(?:[ .()]{0,2}|[ .()]?-(?=\d{2}[-. )]| ?\d{3}))[ (]?\d){8,11}(?!\d)|(?<![\d.,])1[89]00[ .-]?\d{2}[ .-]?\d{2,4}(?![\d/])/gu,
  read: (match) => {
    const address = phoneNumber(match[0]);
    return address.length < 7 || address.length > 14 ? null : { kind: 'contact', medium: 'phone', address };
  },
};

/** E-mail addresses, addresses of pages, and telephone numbers of Vietnam (`0912 345 678`, `(024) 3869 4242`, `+84 …`). */
export const contactRules: readonly Rule[] = [mail, page, phone];

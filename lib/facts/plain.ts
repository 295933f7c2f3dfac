const spaces = /[\t\v\f\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/g;
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const wrapped = /(?<=[^\s.!?:;…])[ \r]*\n(?=[ \r]*[\p{Ll}\d(])(?![ \r]*\d+[.)])/gu;

/**
 * The text with every kind of space as a space, every dash as a hyphen, typewriter quotes, and lines that were only
 * wrapped joined; each character stays at its offset. Text must be NFC.
 */
export const plain = (text: string): string =>
  text
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[Ðð]/g, (eth) => (eth === 'Ð' ? 'Đ' : 'đ'))
    .replace(wrapped, (end) => ' '.repeat(end.length));

/** The text in lower case, character by character, so that offsets hold. */
export const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/** Letters whose mark is part of the letter, so that decomposing leaves it; eth is often typed for đ. */
const letters: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
};

const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * Text without tone marks, letter marks and case, for comparing what people type: "Hội nghị ĐƯỜNG", typed in NFC or NFD,
 * becomes "hoi nghi duong". The database's `fold` gives the same for the letters of Vietnamese, English and other
 * western European names.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(letter, (found) => letters[found] ?? found)
    .normalize('NFC');

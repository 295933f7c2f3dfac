export type Word = { text: string; from: number; to: number };

/** The words of a line with their places, in NFC whatever the line is in; a digit counts as a letter. */
export const wordsOf = (line: string): Word[] =>
  [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    text: found.normalize('NFC'),
    from: index,
    to: index + found.length,
  }));

/** Words set as another is: in capitals, with a capital, or as they are. */
export function casedLike(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase();
  const [first = ''] = model;
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

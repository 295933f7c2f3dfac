import type { Agreement } from './agreement.ts';

/** The words of a name with the family name not first, as in the West; middle names may be left out. */
function isTurned(name: readonly string[], other: readonly string[]): boolean {
  const [family = '', given = ''] = [name[0], name.at(-1)];
  if (name.length < 2 || other.length < 2 || other[0] === family) return false;
  const rest = [...name];
  for (const word of other) {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return other.includes(family) && other.includes(given);
}

/** One spelling for what is written with y or i, `Mỹ` and `Mĩ`, or with an umlaut, `Müller` and `Mueller`. */
const spelling = (word: string): string => {
  if (word.length > 4) return word.replace(/([aou])e/g, '$1');
  return word.length > 1 ? word.replace(/y$/, 'i') : word;
};

/** The same word, or its initial. */
const wordsMeet = (one: string, other: string): boolean =>
  one === other || (other.length === 1 ? one.startsWith(other) : one.length === 1 && other.startsWith(one));

/** The same name, turned round or shortened: a short form keeps the given name, or is the family name alone. */
export function names(first: readonly string[], second: readonly string[]): Agreement {
  const [one, other] = [first.map(spelling), second.map(spelling)];
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (one.join(' ') === other.join(' ') || one.join('') === other.join('')) return 'same';
  if (long.length === short.length) {
    if (long.length > 1 && long.every((word, at) => wordsMeet(word, short[at] ?? ''))) return 'close';
    return isTurned(one, other) || isTurned(other, one) ? 'close' : null;
  }
  if (isTurned(long, short)) return 'close';
  if (short.length === 1) return short[0] === long.at(-1) || short[0] === long[0] ? 'close' : null;
  // Without the middle name it is another person, unless the middle is the common Thị or Văn.
  const lost = long.slice(1, -1).filter((word) => !short.includes(word) && word !== 'thi' && word !== 'van');
  if (short[0] === long[0] && lost.length > 0) return null;
  const inOrder = short.reduce((at, word) => (at < 0 ? at : long.indexOf(word, at) + 1 || -1), 0) > 0;
  return inOrder && short.at(-1) === long.at(-1) ? 'close' : null;
}

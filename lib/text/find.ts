import { fold } from './fold.ts';

/** How exactly to look: capitals and marks must agree, or need not. */
export type Exactness = { cases: boolean; marks: boolean };

export type Found = { from: number; to: number };

/** A letter with its marks as it is compared. */
function compared(letter: string, { cases, marks }: Exactness): string {
  if (/\s/.test(letter)) return ' ';
  if (marks) return cases ? letter.normalize('NFC') : letter.normalize('NFC').toLowerCase();
  const folded = fold(letter);
  return cases && letter !== letter.toLowerCase() ? folded.toUpperCase() : folded;
}

const letters = /[^\p{M}]\p{M}*|\p{M}+/gsu;

/**
 * The places of a text where something stands, one after the other. Without marks "hoi nghi" finds "hội nghị", and đ is d; a
 * text in NFD is found in NFC and the other way round; any white space is a space. Nothing finds nothing.
 */
export function placesOf(text: string, sought: string, exactness: Exactness): Found[] {
  const wanted = (sought.match(letters) ?? []).map((letter) => compared(letter, exactness)).join('');
  if (wanted === '') return [];
  let folded = '';
  /** Where each letter begins: by its place in what is compared, its place in the text. */
  const begins = new Map<number, number>();
  for (const { 0: letter, index } of text.matchAll(letters)) {
    begins.set(folded.length, index);
    folded += compared(letter, exactness);
  }
  begins.set(folded.length, text.length);
  const found: Found[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const [from, to] = [begins.get(at), begins.get(at + wanted.length)];
    const last = found.at(-1);
    if (from !== undefined && to !== undefined && from >= (last?.to ?? 0)) found.push({ from, to });
  }
  return found;
}

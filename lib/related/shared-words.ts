import { stemsIn } from '../search/stems.ts';
import { placedWords } from '../search/words.ts';
import { fold } from '../text/fold.ts';

/** Words of a text that another has too, as they are spelt here, the longest first. */
type Placed = { start: number; end: number; word: string };

function placed(text: string, stems: ReadonlyMap<string, string> | null): Placed[] {
  return placedWords(text).flatMap(({ start, end, words }) => {
    const [first = ''] = words;
    const bare = fold(first);
    const word = stems ? stems.get(bare) : bare;
    return word ? [{ start, end, word }] : [];
  });
}

/**
 * Where a text has pairs of words that the index has as `one+other`, as it spells them; pairs that overlap are one.
 * @param stems How its words count, in a language that has stems; words that are not among them do not count.
 * @returns the phrases, each once, in their order.
 */
export function phrasesOf(
  text: string,
  pairs: ReadonlySet<string>,
  stems: ReadonlyMap<string, string> | null = null,
): string[] {
  const words = placed(text, stems);
  const found: { start: number; end: number }[] = [];
  for (const [at, one] of words.entries()) {
    const other = words[at + 1];
    if (!other || !pairs.has(`${one.word}+${other.word}`)) continue;
    const last = found.at(-1);
    if (last && last.end >= one.end) last.end = other.end;
    else found.push({ start: one.start, end: other.end });
  }
  const spelt = found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return [...new Map(spelt.toReversed().map((phrase) => [fold(phrase), phrase])).values()].toReversed();
}

/** How English words that may be among some pairs count in the index; one statement. */
export const stemsFor = (
  texts: readonly string[],
  pairs: ReadonlySet<string>,
): Promise<Map<string, string>> => stemsIn(texts, new Set([...pairs].flatMap((pair) => pair.split('+'))));

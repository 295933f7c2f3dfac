import type { Locale } from '../../i18n/locales.ts';
import { type Rule, slipAt } from './slip.ts';
import { neverTwice, slipList } from './slip-list.ts';
import { withHorns, withTone } from './tone.ts';
import { casedLike, type Word, wordsOf } from './words.ts';

type Entry = { wrong: readonly string[]; right: readonly string[]; beside: readonly string[] };

/** One spelling to compare by: small letters, the tone of oa, oe and uy in one place. */
const compared = (word: string): string => {
  const small = word.toLowerCase();
  return withTone(small, 'older') ?? small;
};

const entriesOf = (locale: Locale): Map<string, Entry[]> =>
  Map.groupBy(
    slipList[locale].map(([wrong, right, beside = '']) => ({
      wrong: wrong.normalize('NFC').split(' ').map(compared),
      right: right.normalize('NFC').split(' '),
      beside: beside.normalize('NFC').split(' '),
    })),
    ({ wrong: [first = ''] }) => first,
  );

const entries: Record<Locale, Map<string, Entry[]>> = { vi: entriesOf('vi'), en: entriesOf('en') };

const together = (line: string, one: Word, other: Word | undefined): boolean =>
  other !== undefined && /^\s+$/.test(line.slice(one.to, other.from));

/** The words from a place on that follow each other with nothing but spaces between, at most so many. */
function run(line: string, words: readonly Word[], at: number, most: number): Word[] {
  const found = words.slice(at, at + 1);
  for (let next = at + 1; found.length < most; next += 1) {
    const [before, word] = [words[next - 1], words[next]];
    if (!before || !word || !together(line, before, word)) break;
    found.push(word);
  }
  return found;
}

/** What stands in the list of slips, written in capitals or not. */
export const listed: Rule = (line, { locale }) => {
  const words = wordsOf(line);
  return words.flatMap((word, at) =>
    (entries[locale].get(compared(word.text)) ?? []).flatMap(({ wrong, right, beside }) => {
      const found = run(line, words, at, wrong.length);
      const last = found.at(-1);
      if (!last || found.length < wrong.length) return [];
      if (!found.every(({ text }, index) => compared(text) === wrong[index])) return [];
      const neighbours = [words[at - 1], words[at + wrong.length]];
      if (neighbours.some((near) => near && beside.includes(near.text.toLowerCase()))) return [];
      const proposal = right.map((part, index) => casedLike(part, found[index]?.text ?? '')).join(' ');
      return [slipAt(line, 'spelling', word.from, last.to, proposal)];
    }),
  );
};

/** Syllables with half of ươ: Vietnamese has none such. */
export const halfHorned: Rule = (line, { locale }) =>
  locale === 'vi'
    ? wordsOf(line).flatMap(({ text, from, to }) => {
        const whole = withHorns(text);
        return whole ? [slipAt(line, 'spelling', from, to, whole)] : [];
      })
    : [];

/** A small word written twice. */
export const repeated: Rule = (line, { locale }) => {
  const words = wordsOf(line);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const small = word.text.toLowerCase();
    if (!next || !together(line, word, next) || next.text.toLowerCase() !== small) return [];
    return neverTwice[locale].has(small) ? [slipAt(line, 'repeated', word.from, next.to, word.text)] : [];
  });
};

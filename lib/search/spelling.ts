import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { byIndex } from './by-index.ts';
import { closeness } from './closeness.ts';
import { entriesIn, isIn, monthsOf } from './entries.ts';
import { placedWords } from './words.ts';

/** More words than these are not a slip of the finger. */
const mostWords = 8;

type Asked = { at: number; words: 1 | 2; typed: string };

/** Words of published headlines that may have been meant by one word of the query, or by two. */
type Candidate = Asked & { exact: string; stories: number; worth: number };

type Like = Asked & { exact: string; folded: string };

/** Of the words like one that was asked, so many are looked for in what is published. */
const mostLike = 3;

/** Words like these among those of headlines, the likest first. */
async function wordsLike(locale: Locale, asked: readonly Asked[]): Promise<(Like & { worth: number })[]> {
  const language = Prisma.raw(locale === 'vi' ? "'vi'" : "'en'");
  const rows = await byIndex<Like>(Prisma.sql`
    SELECT a.at, a.words, a.typed, t.exact, t.folded
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS a (at int, words int, typed text)
    CROSS JOIN LATERAL (
      SELECT exact, folded FROM search_term
      WHERE locale = ${language} AND folded % fold(a.typed) AND (exact LIKE '% %') = (a.words = 2)
      ORDER BY similarity(folded, fold(a.typed)) DESC, exact LIMIT 8) t`);
  const worthy = rows.map((row) => ({ ...row, worth: worthOf(row) })).filter(({ worth }) => worth > 0);
  const together = Object.values(Object.groupBy(worthy, ({ at, words }) => `${at} ${words}`));
  return together.flatMap((some = []) =>
    some.sort((one, other) => other.worth - one.worth).slice(0, mostLike),
  );
}

/** More texts than these make a word no likelier. */
const mostStories = 20;

/**
 * How many published texts have each of some words, beside each other where they are two; counted up to twenty, among the
 * newest where they have so many.
 */
async function storiesWith(locale: Locale, words: readonly string[]): Promise<Map<string, number>> {
  if (words.length === 0) return new Map();
  const config = Prisma.raw(locale === 'vi' ? "'simple'" : "'english'");
  const counted = (when: Prisma.Sql) => Prisma.sql`(SELECT count(*)::int FROM (
    SELECT FROM ${entriesIn(locale)} AND e.exact @@ phraseto_tsquery(${config}, w.words) ${when} LIMIT ${mostStories}) found)`;
  const rows = await byIndex<{ words: string; stories: number }>(Prisma.sql`
    WITH ${monthsOf(locale, 'latest')}
    SELECT w.words, CASE WHEN ${counted(isIn('latest'))} = ${mostStories} THEN ${mostStories}
      ELSE ${counted(Prisma.empty)} END AS stories
    FROM unnest(${[...new Set(words)]}::text[]) AS w (words)`);
  return new Map(rows.map(({ words, stories }) => [words, stories]));
}

/** Looks for words like these among those of headlines; what stands in no published text any more is left out. */
async function candidatesFor(locale: Locale, asked: readonly Asked[]): Promise<Candidate[]> {
  const like = await wordsLike(locale, asked);
  const stories = await storiesWith(
    locale,
    like.map(({ exact }) => exact),
  );
  return like.flatMap((one) => {
    const count = stories.get(one.exact) ?? 0;
    return count > 0 ? [{ ...one, stories: count, worth: one.worth + count / 200 }] : [];
  });
}

/** What words are worth that are like others: most when they are what was typed, marks and all. */
function worthOf({ typed, exact, folded, words }: Like): number {
  const alike = closeness(fold(typed), folded);
  if (alike === 0) return 0;
  const marks = typed === exact ? 0.15 : 0;
  const together = words === 2 ? 0.4 : 0;
  // A single syllable typed without its marks could be many words.
  const sure = words === 1 && typed !== exact ? 0.8 : 1;
  return words * alike * sure + marks + together;
}

/** An unknown word left as it is counts for little, so that a known one like it takes its place. */
const unknown = 0.3;

/** The words of the query, each or each two of them as most likely meant. */
function bestReading(typed: readonly string[], candidates: readonly Candidate[]): string {
  const best: { worth: number; text: string[] }[] = [{ worth: 0, text: [] }];
  for (let at = 0; at < typed.length; at += 1) {
    const here = best[at];
    if (!here) continue;
    const options = [
      { words: 1, exact: typed[at] ?? '', worth: unknown },
      ...candidates.filter((candidate) => candidate.at === at && candidate.worth > 0),
    ];
    for (const { words, exact, worth } of options) {
      const there = best[at + words];
      if (!there || there.worth < here.worth + worth)
        best[at + words] = { worth: here.worth + worth, text: [...here.text, exact] };
    }
  }
  return best[typed.length]?.text.join(' ') ?? typed.join(' ');
}

/**
 * What a reader may have meant, in the marks in which it is written: words and pairs of words of published headlines of
 * the language like those typed. Null when it is what was typed, or nothing is like it.
 */
export async function meant(locale: Locale, query: string): Promise<string | null> {
  const typed = placedWords(query).map(({ start, end, words }) =>
    /\d/.test(words[0] ?? '') ? query.slice(start, end) : (words[0] ?? ''),
  );
  if (typed.length === 0 || typed.length > mostWords) return null;
  const asked = typed.flatMap((word, at): Asked[] => {
    if (/\d/.test(word) || word.length > 60) return [];
    const next = typed[at + 1];
    const one: Asked = { at, words: 1, typed: word };
    return next && !/\d/.test(next) ? [one, { at, words: 2, typed: `${word} ${next}` }] : [one];
  });
  const text = bestReading(typed, await candidatesFor(locale, asked));
  return text === typed.join(' ') ? null : text;
}

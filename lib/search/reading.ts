import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { type QueryPart, queryParts } from './parts.ts';

/** Words that belong together, as the index of a language has them: with their marks, and without. */
export type Run = { quoted: boolean; exact: string[]; folded: string[] };

/** A query as the database reads it; empty where a language has no word of it. */
export type Reading = Record<Locale, Run[]>;

/** What people put before a day, a school year or a document number, and texts often do not. */
const leadIns: readonly [before: readonly string[], token: RegExp][] = [
  [['ngay'], /^d\d/],
  [['nam', 'hoc'], /^y\d/],
  [['school', 'year'], /^y\d/],
  [['so'], /^n\d/],
  [['no'], /^n\d/],
];

/** The words of a run without what only leads in to a day or a number. */
function withoutLeadIns(words: string[]): string[] {
  const left = [...words];
  for (const [before, token] of leadIns) {
    for (let at = before.length; at < left.length; at += 1) {
      const start = at - before.length;
      if (!token.test(left[at] ?? '')) continue;
      if (before.every((word, place) => fold(left[start + place] ?? '') === word)) {
        left.splice(start, before.length);
        at = start;
      }
    }
  }
  return left;
}

const runOf = ({ quoted }: QueryPart, exact: string[], folded: string[]): Run =>
  quoted
    ? { quoted, exact, folded }
    : { quoted, exact: withoutLeadIns(exact), folded: withoutLeadIns(folded) };

/** Has the database read a query as it reads texts, in both languages; one statement. */
export async function readQuery(query: string): Promise<Reading> {
  const parts = queryParts(query);
  if (parts.length === 0) return { vi: [], en: [] };
  const texts = parts.map(({ text }) => text);
  const quoted = parts.map((part) => part.quoted);
  const rows = await db.$queryRaw<{ place: number; locale: Locale; exact: string[]; folded: string[] }[]>`
    SELECT part.place::int AS place, language.locale,
      ARRAY(SELECT lexeme FROM unnest(search_vector(language.locale, words.words)), unnest(positions) AS at ORDER BY at) AS exact,
      ARRAY(SELECT lexeme FROM unnest(search_vector(language.locale, fold(words.words))), unnest(positions) AS at ORDER BY at) AS folded
    FROM unnest(${texts}::text[], ${quoted}::boolean[]) WITH ORDINALITY AS part (text, quoted, place)
    CROSS JOIN LATERAL (SELECT search_words(part.text, part.quoted) AS words OFFSET 0) AS words
    CROSS JOIN unnest(enum_range(NULL::locale)) AS language (locale)
    ORDER BY part.place`;
  const reading: Reading = { vi: [], en: [] };
  for (const { place, locale, exact, folded } of rows) {
    const part = parts[place - 1];
    if (part && folded.length > 0) reading[locale].push(runOf(part, exact, folded));
  }
  return reading;
}

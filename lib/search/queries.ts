import { type Locale, otherLocale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { schoolYearLabel } from '../text/school-year.ts';
import { type Expressions, expressionsOf, nearlyAll } from './expression.ts';
import { countMatches, findMatches, type Matches } from './finding.ts';
import { type Filter, type Placed, passes } from './found.ts';
import { type Hit, hitsOf } from './hits.ts';
import { type Choice, choices, namedLike, type Place, searchPlaces } from './places.ts';
import { type Reading, type Run, readQuery } from './reading.ts';
import { mostRanked, queryLimit, resultsPerPage, SearchForm } from './schema.ts';
import { meant } from './spelling.ts';

/** How many there are; `more` when there are more than are counted. */
export type Total = { total: number; more: boolean };

/** What a search in a language gives. */
export type SearchPage = Total & {
  /** The form as it was read. */
  form: SearchForm;
  /** The query was longer than what is looked for; nothing was. */
  tooLong: boolean;
  hits: Hit[];
  page: number;
  pages: number;
  /** No text has all the words; these lack some. */
  nearly: boolean;
  /** What may have been meant instead. */
  suggestion: string | null;
  /** How much the same words find in the other language. */
  elsewhere: Total;
  sections: Choice[];
  units: Choice[];
  years: Choice[];
  /** Sections and units that have the words in their name. */
  named: { sections: Place[]; units: Place[] };
};

type Request = {
  /** The form as the address gives it. */
  input: Record<string, unknown>;
  page: number;
  /** The sections of the language. */
  sections: readonly Place[];
};

const nothing: Matches = { found: [], more: false, unfiltered: [] };

const totalOf = (counted: number): Total => ({
  total: Math.min(counted, mostRanked),
  more: counted > mostRanked,
});

/** Texts with all the words; where there are none, and nothing narrows the search, texts with nearly all of them. */
async function matchesOf(
  locale: Locale,
  runs: readonly Run[],
  expressions: Expressions,
  { filter, newest }: { filter: Filter; newest: boolean },
): Promise<{ matches: Matches; nearly: boolean }> {
  const matches = await findMatches(expressions, { locale, filter, newest });
  const empty = matches.unfiltered?.length === 0;
  const relaxed = empty ? nearlyAll(runs) : null;
  if (!relaxed) return { matches, nearly: false };
  const expression = { ...expressions, exact: '', folded: relaxed, adjacent: '' };
  const found = await findMatches(expression, { locale, filter, newest });
  return { matches: found, nearly: found.found.length > 0 };
}

async function countElsewhere(locale: Locale, reading: Reading): Promise<Total> {
  const runs = reading[otherLocale(locale)];
  if (runs.length === 0) return { total: 0, more: false };
  return totalOf(await countMatches(otherLocale(locale), expressionsOf(runs).folded));
}

/** Something else may have been meant where nothing has the words as they were typed, marks and all. */
async function suggestionFor(locale: Locale, q: string, found: readonly Placed[]): Promise<string | null> {
  if (found.some(({ exact }) => exact)) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: anything that is not ASCII is typed with a mark
  if (found.length > 0 && /^[\u0000-\u007f]*$/.test(q)) return null;
  const suggestion = await meant(locale, q);
  const runs = suggestion ? (await readQuery(suggestion))[locale] : [];
  if (runs.length === 0) return null;
  return (await countMatches(locale, expressionsOf(runs).folded)) > 0 ? suggestion : null;
}

/**
 * Searches what is published in a language: headlines before sapos before the rest, words with the marks as typed before
 * others, neighbours before words apart, then the newest. About six statements.
 * @returns null beyond the last page.
 */
export async function search(locale: Locale, { input, page, sections }: Request): Promise<SearchPage | null> {
  const form = SearchForm.parse(input);
  const tooLong = form.q.length > queryLimit;
  const q = tooLong ? '' : form.q;
  const [reading, places] = await Promise.all([readQuery(q), searchPlaces(locale)]);
  const filter: Filter = {
    sectionId: sections.find(({ slug }) => slug === form.section)?.id ?? null,
    unitId: places.units.find(({ slug }) => slug === form.unit)?.id ?? null,
    schoolYear: form.year,
  };
  const runs = reading[locale];
  const { matches, nearly } =
    runs.length > 0
      ? await matchesOf(locale, runs, expressionsOf(runs), { filter, newest: form.order === 'newest' })
      : { matches: nothing, nearly: false };
  const { found, more, unfiltered } = matches;
  const pages = pageCount(found.length, resultsPerPage);
  if (page > pages) return null;
  const shown = found.slice(pageOffset(page, resultsPerPage)).slice(0, resultsPerPage);
  const [hits, elsewhere, suggestion] = await Promise.all([
    hitsOf(locale, shown, runs),
    countElsewhere(locale, reading),
    runs.length > 0 ? suggestionFor(locale, q, nearly ? [] : found) : null,
  ]);
  const without = (left: Partial<Filter>) =>
    unfiltered?.filter((one) => passes(one, { ...filter, ...left })) ?? null;
  return {
    form,
    tooLong,
    hits,
    total: found.length,
    more,
    page,
    pages,
    nearly,
    suggestion,
    elsewhere,
    sections: choices(
      sections.map(({ id, name, slug }) => ({
        value: slug,
        name,
        holds: ({ sectionId }) => sectionId === id,
        chosen: filter.sectionId === id,
      })),
      without({ sectionId: null }),
    ),
    units: choices(
      places.units.map(({ id, name, slug }) => ({
        value: slug,
        name,
        holds: ({ unitIds }) => unitIds.includes(id),
        chosen: filter.unitId === id,
      })),
      without({ unitId: null }),
    ),
    years: choices(
      places.years.map((year) => ({
        value: `${year}-${year + 1}`,
        name: schoolYearLabel(year),
        holds: ({ schoolYear }) => schoolYear === year,
        chosen: filter.schoolYear === year,
      })),
      without({ schoolYear: null }),
    ),
    named: { sections: namedLike(sections, q), units: namedLike(places.units, q) },
  };
}

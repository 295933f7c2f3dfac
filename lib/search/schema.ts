import { z } from 'zod';
import { normaliseLine } from '../text/normalise.ts';
import { readSchoolYear } from '../text/school-year.ts';
import { isSlug } from '../text/slug.ts';

/** Longest query that is looked for, in characters. */
export const queryLimit = 200;

/** Results on one page. */
export const resultsPerPage = 20;

/** Of more results than this only so many are put in order, and their number is not told. */
export const mostRanked = 1000;

export const searchOrders = ['relevance', 'newest'] as const;

export type SearchOrder = (typeof searchOrders)[number];

const slug = z.string().refine(isSlug).nullable().default(null).catch(null);

/**
 * What a reader asks for, as the address gives it: `q` the words, of which no more than the limit are read; `section` and
 * `unit` by their slugs in the language; `year` as it stands in addresses, `2023-2024`. What cannot be meant is left out.
 */
export const SearchForm = z.object({
  q: z.string().transform(normaliseLine).catch(''),
  section: slug,
  unit: slug,
  year: z.string().transform(readSchoolYear).pipe(z.int().nullable()).nullable().default(null).catch(null),
  order: z.enum(searchOrders).default('relevance').catch('relevance'),
});

export type SearchForm = z.output<typeof SearchForm>;

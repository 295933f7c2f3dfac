import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './found.ts';

/** Something to narrow a search to; `count` says how many results it leaves, where that is known. */
export type Choice = { value: string; name: string; count: number | null; chosen: boolean };

export type Place = { id: string; name: string; slug: string };

/** Where a search can be narrowed to, in a language: units by name, and the school years that may have news. */
export type Places = { units: Place[]; years: number[] };

export async function searchPlaces(locale: Locale): Promise<Places> {
  const published = Prisma.sql`FROM translation WHERE locale = ${locale}::locale AND status = 'published'`;
  const [row] = await db.$queryRaw<{ units: Place[] | null; first: number | null; last: number | null }[]>`
    SELECT
      (SELECT json_agg(json_build_object('id', u.id, 'name', n.name, 'slug', n.slug) ORDER BY u.position, u.id)
        FROM unit u JOIN unit_text n ON n.unit_id = u.id AND n.locale = ${locale}::locale) AS units,
      (SELECT extract(year FROM min(published_at))::int ${published}) AS first,
      (SELECT extract(year FROM max(published_at))::int ${published}) AS last`;
  const { units, first, last } = row ?? {};
  const years: number[] = [];
  // What is published in spring belongs to the school year that began the year before.
  if (first && last) for (let year = last; year >= first - 1; year -= 1) years.push(year);
  return { units: units ?? [], years };
}

/**
 * Choices with how many of these results each would leave; one that leaves none is not offered unless it is chosen. With
 * null, the results are too many to be counted, and every choice is offered.
 */
export function choices(
  from: readonly { value: string; name: string; holds: (found: Found) => boolean; chosen: boolean }[],
  results: readonly Found[] | null,
): Choice[] {
  return from
    .map(({ value, name, holds, chosen }) => ({
      value,
      name,
      chosen,
      count: results?.filter(holds).length ?? null,
    }))
    .filter(({ count, chosen }) => chosen || count !== 0);
}

/** Sections and units whose name has all that was typed, so that their own page is offered. */
export function namedLike<T extends { name: string }>(places: readonly T[], query: string): T[] {
  const words = fold(query)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.join('').length < 3) return [];
  return places
    .filter(({ name }) => ` ${fold(name).replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${words.join(' ')} `))
    .slice(0, 3);
}

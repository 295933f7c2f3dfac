import type { Locale } from '../i18n/locales.ts';

/** A text that a query finds. `rank` holds what puts it before others, the weightiest first; larger is better. */
export type Placed = {
  id: string;
  at: number;
  /** Whether it has every word with its marks. */
  exact: boolean;
  rank: number[];
};

/** A text that is found, and where it stands. */
export type Found = Placed & { sectionId: string; unitIds: string[]; schoolYear: number | null };

/** Texts that a query finds, best first; `more` when there are others that were not put in order. */
export type Finds = { found: Placed[]; more: boolean };

/** What narrows a search: ids, and the year in which a school year begins. */
export type Filter = { sectionId: string | null; unitId: string | null; schoolYear: number | null };

export const isNarrowed = ({ sectionId, unitId, schoolYear }: Filter): boolean =>
  sectionId !== null || unitId !== null || schoolYear !== null;

/** Whether a find stands where a filter looks. */
export const passes = (found: Found, { sectionId, unitId, schoolYear }: Filter): boolean =>
  (sectionId === null || found.sectionId === sectionId) &&
  (unitId === null || found.unitIds.includes(unitId)) &&
  (schoolYear === null || found.schoolYear === schoolYear);

/** Best first; among equals the newest. */
export function byRank(one: Placed, other: Placed): number {
  for (const [at, value] of one.rank.entries()) {
    const difference = (other.rank[at] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return byTime(one, other);
}

/** Newest first. */
export const byTime = (one: Placed, other: Placed): number =>
  other.at - one.at || (one.id < other.id ? -1 : 1);

/** What a reader's search is made of. */
export type Asked = { locale: Locale; filter: Filter; newest: boolean };

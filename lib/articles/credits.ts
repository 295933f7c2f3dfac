import { type Locale, otherLocale } from '../i18n/locales.ts';
import type { Credited, CreditLine } from './published.ts';

export type CreditRole = 'news' | 'text' | 'photo' | 'translation';

/** A byline as it is stored. */
export type CreditRow = { roles: CreditRole[] } & Credited;

/**
 * Bylines gathered under the roles they share, in the order in which each set of roles first comes. Who translated is
 * named on the translated page only.
 */
export function creditLines(rows: CreditRow[], translated: boolean): CreditLine[] {
  const lines = new Map<string, CreditLine>();
  for (const { roles, person, slug, unit } of rows) {
    const shown = translated ? roles : roles.filter((role) => role !== 'translation');
    if (shown.length === 0) continue;
    const line = lines.get(shown.join()) ?? { roles: shown, by: [] };
    line.by.push({ person, slug, unit });
    lines.set(shown.join(), line);
  }
  return [...lines.values()];
}

/** When each language first became public, or null. */
export type FirstPublications = Record<Locale, Date | null>;

/**
 * Whether a language's version is the translation of the other: it came later, or, until both are public, is not
 * Vietnamese, in which stories are first written.
 */
export function isTranslated(locale: Locale, first: FirstPublications): boolean {
  const own = first[locale];
  const other = first[otherLocale(locale)];
  if (!own || !other || own.getTime() === other.getTime()) return locale !== 'vi';
  return own > other;
}

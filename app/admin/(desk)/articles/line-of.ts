import type { ArticleLine } from '../../../../components/desk/articles/article-table.tsx';
import { stateOf } from '../../../../components/desk/writing/state-of.ts';
import type { DeskRow } from '../../../../lib/articles/desk-row.ts';
import { type Locale, locales, otherLocale } from '../../../../lib/i18n/locales.ts';
import { dueOf } from './due-of.ts';

function firstPublication({ translations }: DeskRow): Date | null {
  const times = locales.flatMap((locale) => translations[locale]?.publishedAt?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

/** A line of the desk's list, in the desk's language where there is a headline in it. */
export function lineOf(row: DeskRow, locale: Locale): ArticleLine {
  const written = [locale, otherLocale(locale)].find((one) => row.translations[one]?.title) ?? locale;
  const state = (one: Locale): ArticleLine['states'][Locale] => {
    const translation = row.translations[one];
    const publishedAt = translation?.publishedAt?.toISOString() ?? null;
    return { status: stateOf(translation), publishedAt, withdrawnAt: null };
  };
  return {
    articleId: row.id,
    title: row.translations[written]?.title ?? '',
    titleLocale: written,
    section: row.section[locale],
    units: row.units.map((unit) => unit[locale]),
    author: row.author.name,
    states: { vi: state('vi'), en: state('en') },
    due: dueOf(row),
    publishedAt: firstPublication(row),
    eventDate: row.eventDate,
    updatedAt: row.updatedAt,
  };
}

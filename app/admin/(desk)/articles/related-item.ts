import type { RelatedItem } from '../../../../components/desk/writing/article-view.ts';
import type { ArticleBrief } from '../../../../lib/articles/brief.ts';
import { type Locale, locales, otherLocale } from '../../../../lib/i18n/locales.ts';

/** An article in a few words as the rail of the writing screen shows it, in the desk's language where there is one. */
export function relatedItemOf({ id, section, date, languages }: ArticleBrief, locale: Locale): RelatedItem {
  const written = [locale, otherLocale(locale)].find((one) => languages[one]?.title) ?? locale;
  return {
    articleId: id,
    title: languages[written]?.title ?? '',
    titleLocale: written,
    section: section[locale],
    date: date.toISOString(),
    published: locales.filter((one) => languages[one]?.status === 'published'),
    withdrawn: locales.filter((one) => languages[one]?.status === 'withdrawn'),
  };
}

import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '../../lib/i18n/locales.ts';
import { pageParameter } from '../../lib/i18n/pathnames.ts';

/** The query of an address, as Next gives it. */
export type Query = Promise<Record<string, string | string[] | undefined>>;

/** The language of a reader page; any other first segment is no page of this site. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** What the address gives as page number, in the language's own parameter. */
export const pageValue = async (locale: Locale, query: Query): Promise<string | string[] | undefined> =>
  (await query)[pageParameter[locale]];

import { defaultLocale, type Locale, locales, otherLocale } from '../i18n/locales.ts';
import { absolute } from './address.ts';

/** A page's own address and those of its language versions, absolute. */
export type Alternates = { canonical: string; languages: Record<string, string> };

/**
 * The addresses that search engines are told of a page.
 * @param locale The page's language; `path` its address in it.
 * @param otherPath The same page in the other language, or null where it has none.
 * @param unlocalised The address that picks the language itself, where there is one; else x-default is the page in the
 *   site's first language, or in the only one it has.
 */
export function alternates(
  locale: Locale,
  path: string,
  otherPath: string | null,
  unlocalised?: string,
): Alternates {
  const paths: Partial<Record<Locale, string>> = { [locale]: path };
  if (otherPath) paths[otherLocale(locale)] = otherPath;
  const languages: Record<string, string> = {};
  for (const language of locales) {
    const there = paths[language];
    if (there) languages[language] = absolute(there);
  }
  languages['x-default'] = absolute(unlocalised ?? paths[defaultLocale] ?? path);
  return { canonical: absolute(path), languages };
}

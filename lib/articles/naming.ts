import type { Locale } from '../i18n/locales.ts';

/** A name in each language; where one is missing, the other stands in for it. */
export type Names = Record<Locale, string>;

/** A section's or unit's texts as names. */
export function namesOf(texts: readonly { locale: Locale; name: string }[]): Names {
  const name = (locale: Locale) => texts.find((text) => text.locale === locale)?.name;
  return { vi: name('vi') ?? name('en') ?? '', en: name('en') ?? name('vi') ?? '' };
}

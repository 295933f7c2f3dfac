import type { Locale } from '../i18n/locales.ts';

/** The same words in Vietnamese and in English. */
export type Pair = readonly [vi: string, en: string];

export const inLanguage = (pair: Pair, locale: Locale): string => pair[locale === 'vi' ? 0 : 1];

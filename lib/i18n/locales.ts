/** The languages of the site; Vietnamese is the one that stories are first written in. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'vi';

export const isLocale = (value: unknown): value is Locale => value === 'vi' || value === 'en';

/** The other language of the pair. */
export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');

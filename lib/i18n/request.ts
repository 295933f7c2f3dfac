import type { Locale } from './locales.ts';

/** What next-intl needs to word a page in a language; `app/intl.ts` decides which. */
export async function wording(locale: Locale) {
  const messages =
    locale === 'vi' ? await import('../../messages/vi.json') : await import('../../messages/en.json');
  return { locale, messages: messages.default, timeZone: 'Asia/Ho_Chi_Minh' };
}

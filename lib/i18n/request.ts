import type { Locale } from './locales.ts';

/** What next-intl needs to word a page in a language, and to tell times there; `app/intl.ts` decides which. */
export async function wording(locale: Locale, timeZone = 'Asia/Ho_Chi_Minh') {
  const messages =
    locale === 'vi' ? await import('../../messages/vi.json') : await import('../../messages/en.json');
  return { locale, messages: messages.default, timeZone };
}

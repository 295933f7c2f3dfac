import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from './locales.ts';

/** Messages of a request: the language in the address of a reader page, else the default. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const messages =
    locale === 'vi' ? await import('../../messages/vi.json') : await import('../../messages/en.json');
  return { locale, messages: messages.default, timeZone: 'Asia/Ho_Chi_Minh' };
});

import { getRequestConfig } from 'next-intl/server';
import { isLocale } from '../lib/i18n/locales.ts';
import { wording } from '../lib/i18n/request.ts';
import { deskLocale } from './admin/locale.ts';

/** The language of a request: the one in the address of a reader page; in the desk, the one its user chose. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  return wording(isLocale(asked) ? asked : await deskLocale());
});

import { getRequestConfig } from 'next-intl/server';
import { isLocale } from '../lib/i18n/locales.ts';
import { wording } from '../lib/i18n/request.ts';
import { deskLocale } from './admin/locale.ts';
import { deskTimeZone } from './admin/settings.ts';

/**
 * The language of a request: the one in the address of a reader page; in the desk, the one its user chose. Reader pages
 * tell times in the site's time zone by themselves.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  return isLocale(asked) ? wording(asked) : wording(await deskLocale(), await deskTimeZone());
});

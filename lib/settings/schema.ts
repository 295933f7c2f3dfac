import type { Locale } from '../i18n/locales.ts';

/** The institution's names in one language. */
export type SettingsText = { nameplate: string; institution: string; tagline: string; address: string };

/** What holds until settings are saved for the first time; version 0 says that they never were. */
export const defaults = {
  accent: '#8f1d21',
  email: '',
  phone: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  schoolYearStart: 8,
  logoFile: null,
  version: 0,
  texts: {
    vi: { nameplate: 'Bản tin', institution: 'Nhà trường', tagline: '', address: '' },
    en: { nameplate: 'News', institution: 'The university', tagline: '', address: '' },
  } satisfies Record<Locale, SettingsText>,
};

import type { Locale } from '../i18n/locales.ts';

const tags = { vi: 'vi-VN', en: 'en-GB' };

/** A number as the language groups it: `1.234`, `1,234`. */
export const formatNumber = (number: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale]).format(number);

const units = ['kB', 'MB', 'GB'] as const;

/** A file's size in thousands of bytes: `1,2 MB`, `1.2 MB`; below 10 with one decimal, never less than 0.1 kB. */
export function formatFileSize(bytes: number, locale: Locale): string {
  let size = Math.max(bytes, 100) / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = size < 9.95 ? 1 : 0;
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits }).format(size);
  return `${number}\u00a0${units[unit]}`;
}

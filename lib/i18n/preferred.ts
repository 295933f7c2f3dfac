import { defaultLocale, isLocale, type Locale } from './locales.ts';

/**
 * The language of ours that a browser likes best.
 * @param acceptLanguage An Accept-Language header, such as `en-GB,en;q=0.9,vi;q=0.8`.
 * @returns Vietnamese when it names neither.
 */
export function preferredLocale(acceptLanguage: string | null | undefined): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((p) => /^\s*q=([0-9.]+)$/.exec(p)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = wanted
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.language;
  return isLocale(best) ? best : defaultLocale;
}

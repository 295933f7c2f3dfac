/** The public addresses of each language, below `/vi` and `/en`, by the folder of `app/(reader)/[locale]` that renders them. */
export const pathnames = {
  '/': { vi: '/', en: '/' },
  '/news': { vi: '/tin-tuc', en: '/news' },
  '/news/[slug]': { vi: '/tin-tuc/[slug]', en: '/news/[slug]' },
  '/section/[slug]': { vi: '/chuyen-muc/[slug]', en: '/section/[slug]' },
  '/unit/[slug]': { vi: '/don-vi/[slug]', en: '/unit/[slug]' },
  '/archive': { vi: '/luu-tru', en: '/archive' },
  '/archive/[year]': { vi: '/luu-tru/[year]', en: '/archive/[year]' },
  '/archive/[year]/[month]': { vi: '/luu-tru/[year]/[month]', en: '/archive/[year]/[month]' },
} as const;

/** The query parameter that carries a list's page number. */
export const pageParameter = { vi: 'trang', en: 'page' } as const;

/** The public addresses of each language, below `/vi` and `/en`, by the folder of `app/(reader)/[locale]` that renders them. */
export const pathnames = {
  '/': { vi: '/', en: '/' },
  '/news': { vi: '/tin-tuc', en: '/news' },
  '/news/[slug]': { vi: '/tin-tuc/[slug]', en: '/news/[slug]' },
  '/news/[slug]/photo/[number]': { vi: '/tin-tuc/[slug]/anh/[number]', en: '/news/[slug]/photo/[number]' },
  '/news/[slug]/save': { vi: '/tin-tuc/[slug]/luu', en: '/news/[slug]/save' },
  '/section/[slug]': { vi: '/chuyen-muc/[slug]', en: '/section/[slug]' },
  '/unit/[slug]': { vi: '/don-vi/[slug]', en: '/unit/[slug]' },
  '/archive': { vi: '/luu-tru', en: '/archive' },
  '/archive/[year]': { vi: '/luu-tru/[year]', en: '/archive/[year]' },
  '/archive/[year]/[month]': { vi: '/luu-tru/[year]/[month]', en: '/archive/[year]/[month]' },
  '/most-read': { vi: '/doc-nhieu', en: '/most-read' },
  '/most-read/[month]': { vi: '/doc-nhieu/[month]', en: '/most-read/[month]' },
  '/people/[slug]': { vi: '/tac-gia/[slug]', en: '/people/[slug]' },
  '/documents': { vi: '/van-ban', en: '/documents' },
  '/documents/[slug]': { vi: '/van-ban/[slug]', en: '/documents/[slug]' },
} as const;

/** The query parameter that carries a list's page number. */
export const pageParameter = { vi: 'trang', en: 'page' } as const;

/** The query parameters that narrow the register of documents to a kind, and to a number. */
export const kindParameter = { vi: 'loai', en: 'kind' } as const;
export const numberParameter = { vi: 'so', en: 'number' } as const;

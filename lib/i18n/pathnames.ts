/** The public addresses of each language, below `/vi` and `/en`, by the folder of `app/(reader)/[locale]` that renders them. */
export const pathnames = {
  '/': { vi: '/', en: '/' },
  '/news': { vi: '/tin-tuc', en: '/news' },
  '/news/[slug]': { vi: '/tin-tuc/[slug]', en: '/news/[slug]' },
  '/news/[slug]/photo/[number]': { vi: '/tin-tuc/[slug]/anh/[number]', en: '/news/[slug]/photo/[number]' },
  '/news/[slug]/save': { vi: '/tin-tuc/[slug]/luu', en: '/news/[slug]/save' },
  '/section/[slug]': { vi: '/chuyen-muc/[slug]', en: '/section/[slug]' },
  '/series/[slug]': { vi: '/loat-bai/[slug]', en: '/series/[slug]' },
  '/unit/[slug]': { vi: '/don-vi/[slug]', en: '/unit/[slug]' },
  '/archive': { vi: '/luu-tru', en: '/archive' },
  '/archive/[year]': { vi: '/luu-tru/[year]', en: '/archive/[year]' },
  '/archive/[year]/[month]': { vi: '/luu-tru/[year]/[month]', en: '/archive/[year]/[month]' },
  '/most-read': { vi: '/doc-nhieu', en: '/most-read' },
  '/most-read/[month]': { vi: '/doc-nhieu/[month]', en: '/most-read/[month]' },
  '/people/[slug]': { vi: '/tac-gia/[slug]', en: '/people/[slug]' },
  '/documents': { vi: '/van-ban', en: '/documents' },
  '/documents/[slug]': { vi: '/van-ban/[slug]', en: '/documents/[slug]' },
  '/search': { vi: '/tim-kiem', en: '/search' },
  '/opensearch.xml': { vi: '/opensearch.xml', en: '/opensearch.xml' },
} as const;

/** The query parameter that carries a list's page number. */
export const pageParameter = { vi: 'trang', en: 'page' } as const;

/** The query parameters that narrow the register of documents to a kind, and to a number. */
export const kindParameter = { vi: 'loai', en: 'kind' } as const;
export const numberParameter = { vi: 'so', en: 'number' } as const;
/** The query parameters of a search, which are the names of its form's fields. */
export const searchParameters = {
  vi: { q: 'q', section: 'chuyen-muc', unit: 'don-vi', year: 'nam-hoc', order: 'xep' },
  en: { q: 'q', section: 'section', unit: 'unit', year: 'school-year', order: 'order' },
} as const;

/** What the order parameter of a search says for the newest first; without it, the best come first. */
export const newestFirst = { vi: 'moi-nhat', en: 'newest' } as const;

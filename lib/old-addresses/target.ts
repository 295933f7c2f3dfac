import { type Locale, locales } from '../i18n/locales.ts';
import { pathnames } from '../i18n/pathnames.ts';
import { isId } from '../id.ts';
import { isSlug } from '../text/slug.ts';

/** What a line of the list leads to, before it is looked up. */
export type Target =
  | { is: 'article' | 'section' | 'unit'; locale: Locale; slug: string }
  | { is: 'articleId'; id: string }
  /** A page that has no name of its own. */
  | { is: 'page'; path: string };

type Folder = keyof typeof pathnames;

const named: Partial<Record<Folder, 'article' | 'section' | 'unit'>> = {
  '/news/[slug]': 'article',
  '/section/[slug]': 'section',
  '/unit/[slug]': 'unit',
};

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

const fits = (pattern: string, parts: readonly string[]): boolean => {
  const wanted = partsOf(pattern);
  return (
    wanted.length === parts.length &&
    wanted.every((part, at) => (part.startsWith('[') ? isSlug(parts[at] ?? '') : part === parts[at]))
  );
};

/**
 * Reads what somebody wrote as the target of an old address: an article's id, or an address of this site.
 * @param written `/vi/tin-tuc/hoi-nghi`, the same with this site's origin before it, or an id.
 * @param origin This site's own, such as `https://bantin.truong.edu.vn`.
 * @returns null when it is neither, such as an address of another site.
 */
export function readTarget(written: string, origin: string): Target | null {
  const text = written.trim();
  if (isId(text.toLowerCase())) return { is: 'articleId', id: text.toLowerCase() };
  const own = text.toLowerCase().startsWith(`${origin.toLowerCase()}/`) ? text.slice(origin.length) : text;
  const [path = '', query] = own.replace(/#.*$/s, '').split(/\?(.*)/s);
  if (!/^\/[\w/-]*$/.test(path) || query) return null;
  const [first, ...parts] = partsOf(path.toLowerCase());
  const locale = locales.find((known) => known === first);
  if (!locale || path.startsWith('//')) return null;
  const folders = Object.keys(pathnames) as Folder[];
  const folder = folders.find((one) =>
    [pathnames[one][locale], pathnames[one].vi, pathnames[one].en].some((pattern) => fits(pattern, parts)),
  );
  if (!folder) return null;
  const is = named[folder];
  if (is) return { is, locale, slug: parts.at(-1) ?? '' };
  const words = partsOf(pathnames[folder][locale]).map((part, at) =>
    part.startsWith('[') ? parts[at] : part,
  );
  return { is: 'page', path: `/${[locale, ...words].join('/')}` };
}

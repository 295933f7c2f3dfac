import { type Found, valuesOf } from './crawl.ts';

/** Something that is wrong, and where. */
export type Finding = { where: string; what: string };

const linkTags = (html: string, rel: string): string[] =>
  (html.match(/<link\b[^>]*>/gi) ?? []).filter((tag) => valuesOf(tag, '<link', 'rel').includes(rel));

const one = (tag: string, attribute: string): string => valuesOf(tag, '<link', attribute)[0] ?? '';

/** Links that lead nowhere, or only by way of another address. */
export function brokenLinks(found: ReadonlyMap<string, Found>): Finding[] {
  const findings: Finding[] = [];
  for (const { path, links } of found.values()) {
    for (const link of links) {
      const status = found.get(link)?.status ?? 200;
      if (status !== 200) findings.push({ where: path, what: `links to ${link}, which answers ${status}` });
    }
  }
  return findings;
}

/** Pages that search engines may have. */
export const indexed = (found: ReadonlyMap<string, Found>): Found[] =>
  [...found.values()].filter(
    ({ html, status }) =>
      html !== '' && status === 200 && !/<meta\b[^>]*name="robots"[^>]*noindex/i.test(html),
  );

/** Pages without a canonical address of their own, or with one that another page has too. */
export function doubtfulCanonicals(found: ReadonlyMap<string, Found>, origin: string): Finding[] {
  const holders = new Map<string, string>();
  return indexed(found).flatMap(({ path, html }) => {
    const addresses = linkTags(html, 'canonical').map((tag) => one(tag, 'href'));
    const [address = ''] = addresses;
    const holder = holders.get(address);
    holders.set(address, path);
    if (addresses.length !== 1) return [{ where: path, what: `has ${addresses.length} canonical addresses` }];
    if (address !== origin + path) return [{ where: path, what: `calls ${address} its canonical address` }];
    return holder ? [{ where: path, what: `has the canonical address of ${holder}` }] : [];
  });
}

/** The language versions that a page names in its head. */
export const alternatesOf = (html: string): Map<string, string> =>
  new Map(
    linkTags(html, 'alternate')
      .filter((tag) => one(tag, 'hreflang'))
      .map((tag) => [one(tag, 'hreflang'), one(tag, 'href')]),
  );

/** Pages whose versions in other languages do not name them in turn, or that do not name themselves. */
export function oneSidedLanguages(found: ReadonlyMap<string, Found>, origin: string): Finding[] {
  return indexed(found).flatMap(({ path, html }) => {
    const own = /<html\b[^>]*\slang="([^"]+)"/i.exec(html)?.[1] ?? '';
    const alternates = alternatesOf(html);
    const itself =
      alternates.size === 0 || alternates.get(own) === origin + path
        ? []
        : [{ where: path, what: `does not name itself as its version in “${own}”` }];
    const others = [...alternates].flatMap(([language, address]) => {
      if (language === own || language === 'x-default') return [];
      const other = found.get(address.slice(origin.length));
      const back = other && alternatesOf(other.html).get(own);
      return back === origin + path
        ? []
        : [{ where: path, what: `is not named by ${address}, its version in “${language}”` }];
    });
    return [...itself, ...others];
  });
}

/** Pages of the sitemaps that no link leads to, or that are none. */
export function lostPages(found: ReadonlyMap<string, Found>, listed: readonly string[]): Finding[] {
  return listed.flatMap((path) => {
    const page = found.get(path);
    if (!page) return [{ where: path, what: 'is in the sitemap, and no link leads there' }];
    return page.status === 200 ? [] : [{ where: path, what: `is in the sitemap and answers ${page.status}` }];
  });
}

import { progress } from '../shell.ts';
import { ask, type Found } from './crawl.ts';
import { inTurns } from './in-turns.ts';
import { alternatesOf, doubtfulCanonicals, type Finding } from './links.ts';
import { fetchText, listedIn, sitemapsOf } from './machine.ts';
import type { Check } from './report.ts';
import { bySchema } from './schema.ts';

/** How many pages are opened, and how many requests are under way at once. */
const [opened, width] = [2_000, 4];

type Listed = ReadonlyMap<string, ReadonlyMap<string, string>>;

const said = (versions: ReadonlyMap<string, string>): string => JSON.stringify([...versions].sort());

/** Addresses whose language versions are not in the sitemaps, or name others than they do. */
function oneSided(listed: Listed): Finding[] {
  return [...listed].flatMap(([where, versions]) =>
    [...versions].flatMap(([language, other]) => {
      if (language === 'x-default') return [];
      const back = listed.get(other);
      return back && said(back) === said(versions)
        ? []
        : [{ where, what: `is not named by ${other}, its version in “${language}”` }];
    }),
  );
}

/** Pages whose heads name other language versions than the sitemaps. */
const differing = (pages: readonly Found[], listed: Listed, origin: string): Finding[] =>
  pages.flatMap(({ path: where, html }) => {
    const versions = listed.get(origin + where) ?? new Map<string, string>();
    return said(alternatesOf(html)) === said(versions)
      ? []
      : [{ where, what: 'names other language versions than the sitemaps do' }];
  });

/** Every so many of a list, so that as many as wanted are spread over all of it. */
const spread = <Of>(all: readonly Of[], wanted: number): Of[] =>
  all.filter(
    (_, index) =>
      Math.floor((index * wanted) / all.length) !== Math.floor(((index - 1) * wanted) / all.length),
  );

async function broken(pages: readonly Found[], origin: string): Promise<Check> {
  const linked = new Map(pages.flatMap(({ path, links }) => links.map((link) => [link, path] as const)));
  for (const { path } of pages) linked.delete(path);
  const left = [...linked];
  progress(`${left.length} addresses more that they link to`);
  const findings = await inTurns(left, width, async ([link, where], index): Promise<Finding[]> => {
    if (index % 1_000 === 999) progress(`${index + 1} of ${left.length} addresses`);
    const { status } = await fetch(origin + link, { method: 'HEAD', redirect: 'manual' });
    return status === 200 ? [] : [{ where, what: `links to ${link}, which answers ${status}` }];
  });
  return {
    name: 'addresses they link to that lead nowhere or on',
    against: left.length,
    findings: findings.flat(),
  };
}

/** Reads all sitemaps of a site, opens pages spread over them, and asks for all that those link to. */
export async function checkCorpus(origin: string): Promise<Check[]> {
  const { index, files } = await sitemapsOf(origin);
  const entries = files.flatMap((file) => [...listedIn(file)]);
  const listed = new Map(entries);
  progress(`${entries.length} addresses in ${files.length} sitemaps`);
  const twice =
    entries.filter(([address], at) => at > 0 && entries[at - 1]?.[0] === address).length +
    entries.length -
    listed.size;
  const paths = spread([...listed.keys()], opened).map((address) => address.slice(origin.length));
  const pages = await inTurns(paths, width, async (path, at) => {
    if (at % 250 === 249) progress(`${at + 1} of ${paths.length} pages`);
    return ask(origin, path);
  });
  const found = new Map(pages.map((page) => [page.path, page]));
  const maps = [index, ...files, await fetchText(origin, '/news-sitemap.xml')];
  return [
    {
      name: 'sitemap index, sitemaps, and Google News sitemap, by schema',
      against: maps.length,
      findings: bySchema(maps, 'sitemap.xsd'),
    },
    {
      name: 'addresses of the sitemaps that are there twice',
      against: entries.length,
      findings: Array.from({ length: twice }, () => ({
        where: '/sitemap.xml',
        what: 'lists an address twice',
      })),
    },
    {
      name: 'language versions in the sitemaps that name each other',
      against: entries.length,
      findings: oneSided(listed),
    },
    {
      name: 'pages opened that answer otherwise than with a page',
      against: pages.length,
      findings: pages
        .filter(({ status }) => status !== 200)
        .map(({ path, status }) => ({ where: path, what: `answers ${status}` })),
    },
    {
      name: 'canonical addresses of pages, own and single',
      against: pages.length,
      findings: doubtfulCanonicals(found, origin),
    },
    {
      name: 'language versions that pages name, those of the sitemaps',
      against: pages.length,
      findings: differing(pages, listed, origin),
    },
    await broken(pages, origin),
  ];
}

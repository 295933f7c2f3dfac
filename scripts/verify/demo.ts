import path from 'node:path';
import { progress, root } from '../shell.ts';
import { crawl, type Found } from './crawl.ts';
import { deskPages } from './desk.ts';
import { forEveryone } from './everyone.ts';
import { feedFaults } from './feeds.ts';
import { inTurns } from './in-turns.ts';
import {
  brokenLinks,
  doubtfulCanonicals,
  type Finding,
  indexed,
  lostPages,
  oneSidedLanguages,
} from './links.ts';
import { feedsOf, fetchText, filesNamedBy, listedIn, sitemapsOf } from './machine.ts';
import { byHtmlValidate, byW3c } from './markup.ts';
import type { Check } from './report.ts';
import { bySchema } from './schema.ts';
import { byStructuredData } from './structured-data.ts';
import { byTypes } from './typed-things.ts';

/** Addresses of no page, in both languages: what is said there is a page as well. */
const absent = ['/vi/khong-co-trang-nay', '/en/no-such-page'];

const folder = path.join(root, '.data/verify');

async function missingFiles(pages: readonly Found[], origin: string): Promise<Check> {
  const named = [...filesNamedBy(pages, origin)];
  const findings = await inTurns(named, 4, async ([file, where]): Promise<Finding[]> => {
    const { status } = await fetch(origin + file, { method: 'HEAD', redirect: 'manual' });
    return status === 200 ? [] : [{ where, what: `names ${file}, which answers ${status}` }];
  });
  return {
    name: 'files that pages name and that are not there',
    against: named.length,
    findings: findings.flat(),
  };
}

async function machineFiles(origin: string, pages: readonly Found[]): Promise<Check[]> {
  const { index, files } = await sitemapsOf(origin);
  const maps = [index, ...files, await fetchText(origin, '/news-sitemap.xml')];
  const feeds = await feedsOf(origin, pages);
  const faults = feedFaults(feeds);
  return [
    {
      name: 'sitemap index, sitemaps with images, and Google News sitemap, by schema',
      against: maps.length,
      findings: bySchema(maps, 'sitemap.xsd'),
    },
    { name: 'RSS 2.0, by schema', against: feeds.length, findings: faults.rss },
    { name: 'Atom, by the grammar of RFC 4287', against: feeds.length, findings: faults.atom },
    { name: 'JSON Feed 1.1, by its standard', against: feeds.length, findings: faults.json },
    {
      name: 'feeds as another reads them (feedsmith): whole, and the same in all formats',
      against: feeds.length * 3,
      findings: faults.reader,
    },
  ];
}

/** Has everything checked that a demo site shows to readers and machines, and a page of every kind at its desk. */
export async function checkDemo(origin: string, password: string): Promise<Check[]> {
  const found = await crawl(origin, ['/vi', '/en']);
  progress(`${found.size} addresses`);
  const listed = (await sitemapsOf(origin)).files.flatMap((file) => [...listedIn(file).keys()]);
  const missing = await crawl(origin, absent);
  const pages: Found[] = [...found.values(), ...absent.flatMap((path) => missing.get(path) ?? [])].filter(
    ({ html }) => html !== '',
  );
  const desk = await deskPages(origin, password);
  const links = [...found.values()].reduce((sum, page) => sum + page.links.length, 0);
  progress(`${pages.length} pages and ${desk.length} of the desk before the checkers`);
  const all = [...pages, ...desk];
  return [
    {
      name: 'Nu Html Checker of the W3C (vnu-jar), styles apart, pages',
      against: pages.length,
      findings: await byW3c(pages, folder),
    },
    {
      name: 'Nu Html Checker of the W3C, pages of the desk',
      against: desk.length,
      findings: await byW3c(desk, folder),
    },
    {
      name: 'html-validate, standard and a11y, pages and pages of the desk',
      against: all.length,
      findings: await byHtmlValidate(all),
    },
    {
      name: 'JSON-LD by schema.org and Google (@adobe/structured-data-validator), pages',
      against: pages.length,
      findings: await byStructuredData(pages),
    },
    {
      name: 'JSON-LD, types of its values (schema-dts), pages',
      against: pages.length,
      findings: await byTypes(pages, path.join(folder, 'things')),
    },
    ...(await machineFiles(origin, pages)),
    { name: 'links that lead nowhere or on', against: links, findings: brokenLinks(found) },
    await missingFiles(pages, origin),
    {
      name: 'canonical addresses, own and single',
      against: indexed(found).length,
      findings: doubtfulCanonicals(found, origin),
    },
    {
      name: 'languages that name each other',
      against: pages.length,
      findings: oneSidedLanguages(found, origin),
    },
    {
      name: 'addresses of the sitemaps that are linked',
      against: listed.length,
      findings: lostPages(
        found,
        listed.map((address) => address.slice(origin.length)),
      ),
    },
    ...(await forEveryone(
      origin,
      password,
      desk.map(({ path }) => path),
    )),
  ];
}

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../lib/clock.ts';
import { startDemoSite } from './demo-site.ts';
import { progress, root, run } from './shell.ts';
import { crawl, type Found } from './verify/crawl.ts';
import {
  brokenLinks,
  doubtfulCanonicals,
  type Finding,
  indexed,
  lostPages,
  oneSidedLanguages,
} from './verify/links.ts';
import { byHtmlValidate, byW3c } from './verify/markup.ts';

const kept = path.join(root, 'docs/verification.md');

/** Addresses of no page, in both languages: what is said there is a page as well. */
const absent = ['/vi/khong-co-trang-nay', '/en/no-such-page'];

/** Addresses in the sitemaps, as paths. */
async function listed(origin: string): Promise<string[]> {
  const locations = async (address: string): Promise<string[]> => {
    const xml = await (await fetch(address)).text();
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => location);
  };
  const maps = await locations(`${origin}/sitemap.xml`);
  const pages = (await Promise.all(maps.map(locations))).flat();
  return [...new Set(pages.map((address) => address.slice(origin.length)))];
}

type Check = { name: string; against: number; findings: Finding[] | null };

async function checks(origin: string): Promise<Check[]> {
  const found = await crawl(origin, ['/vi', '/en']);
  progress(`${found.size} addresses`);
  const sitemap = await listed(origin);
  const missing = await crawl(origin, absent);
  const pages: Found[] = [...found.values(), ...absent.flatMap((path) => missing.get(path) ?? [])];
  const html = pages.filter((page) => page.html !== '');
  const links = [...found.values()].reduce((sum, page) => sum + page.links.length, 0);
  progress(`${html.length} pages before two checkers`);
  return [
    {
      name: 'Nu Html Checker of the W3C (vnu-jar), styles apart, pages',
      against: html.length,
      findings: await byW3c(html, path.join(root, '.data/verify')),
    },
    {
      name: 'html-validate, standard and a11y, pages',
      against: html.length,
      findings: await byHtmlValidate(html),
    },
    { name: 'links that lead nowhere or on', against: links, findings: brokenLinks(found) },
    {
      name: 'canonical addresses, own and single',
      against: indexed(found).length,
      findings: doubtfulCanonicals(found, origin),
    },
    {
      name: 'languages that name each other',
      against: html.length,
      findings: oneSidedLanguages(found, origin),
    },
    {
      name: 'addresses of the sitemaps that are linked',
      against: sitemap.length,
      findings: lostPages(found, sitemap),
    },
  ];
}

const state = ({ findings }: Check): string => (findings === null ? 'left out' : String(findings.length));

function text(done: readonly Check[]): string {
  const rows = done.map((check) => `| ${check.name} | ${check.against} | ${state(check)} |`);
  const all = done.flatMap(({ name, findings }) =>
    (findings ?? []).map(({ where, what }) => `- ${name}: \`${where}\` ${what}`),
  );
  return `# What checkers say of the demo site

Written by \`npm run verify\` on ${systemClock().toISOString().slice(0, 10)}: it runs the built site with the demo stories, follows every link from both front
pages, and has every page checked.

| check | against | findings |
| --- | --- | --- |
${rows.join('\n')}
${all.length > 0 ? `\n${all.slice(0, 200).join('\n')}\n` : ''}`;
}

await run(async () => {
  const site = await startDemoSite('verify', randomUUID());
  try {
    const done = await checks(site.origin);
    console.table(
      Object.fromEntries(
        done.map((check) => [check.name, { against: check.against, findings: state(check) }]),
      ),
    );
    for (const { findings } of done)
      for (const { where, what } of findings ?? []) console.log(`${where} ${what}`);
    writeFileSync(kept, text(done));
    if (done.some(({ findings }) => findings?.length)) process.exitCode = 1;
  } finally {
    await site.stop();
  }
});

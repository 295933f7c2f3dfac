import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { search } from '../../../lib/search/queries.ts';
import { fold } from '../../../lib/text/fold.ts';
import { db } from '../../support/database.ts';
import { makeActor } from '../../support/newsroom.ts';
import { publishNews } from './news.ts';
import { english, misspelt, type Query, vietnamese, written } from './queries.ts';

// Many hundred searches, on a machine that may have other work.
vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  await publishNews(await makeActor('publisher'));
}, 120_000);

const keyOf = (slug: string): string => slug.replace(/-en$/, '');

async function found(locale: Locale, q: string) {
  const page = await search(locale, { input: { q }, page: 1, sections: [] });
  if (!page) throw new Error('There is no first page.');
  return { ...page, keys: page.hits.map(({ slug }) => keyOf(slug)) };
}

async function wrong(locale: Locale, queries: readonly Query[], typed = (q: string) => q): Promise<string[]> {
  const lines: string[] = [];
  for (const [query, first] of queries) {
    const { keys, nearly } = await found(locale, typed(query));
    const [best = null] = nearly && first === null ? [] : keys;
    if (best !== first) lines.push(`${typed(query)}: ${best} instead of ${first}`);
  }
  return lines;
}

test('the set has two hundred queries', () => {
  expect(vietnamese.length + written.length + english.length + misspelt.length).toBeGreaterThanOrEqual(200);
});

describe('the first hit is the one that was meant', () => {
  test('with marks', async () => expect(await wrong('vi', vietnamese)).toEqual([]));
  test('in NFD', async () => expect(await wrong('vi', vietnamese, (q) => q.normalize('NFD'))).toEqual([]));
  test('for numbers, days, years and phrases', async () => expect(await wrong('vi', written)).toEqual([]));
  test('in English', async () => expect(await wrong('en', english)).toEqual([]));
});

test('without marks everything is found that is found with them', async () => {
  const missing: string[] = [];
  for (const [query] of [...vietnamese, ...written]) {
    const [marked, bare] = [await found('vi', query), await found('vi', fold(query))];
    if (marked.nearly) continue;
    for (const key of marked.keys)
      if (bare.nearly || !bare.keys.includes(key)) missing.push(`${fold(query)}: ${key}`);
  }
  expect(missing).toEqual([]);
});

test('what has the marks as typed comes before what has not', async () => {
  const later: string[] = [];
  for (const [query] of vietnamese) {
    const { hits, nearly } = await found('vi', query);
    const words = query.toLowerCase().split(/[\s,]+/);
    const older = (text: string) =>
      text.toLowerCase().replace(/o([àáảãạ])(?!\p{L})/gu, (_all, tone) => `o${tone}`);
    if (nearly || words.length > 1) continue;
    const texts = await Promise.all(
      hits.map(async ({ slug }) => {
        const [row] = await db.$queryRaw<{ text: string }[]>`
          SELECT r.title || ' ' || r.sapo || ' ' || search_body(r.body) AS text
          FROM translation t JOIN revision r ON r.id = t.published_revision_id WHERE t.slug = ${slug}`;
        return older(row?.text ?? '').split(/[^\p{L}\p{M}\d]+/u);
      }),
    );
    const exact = texts.map((text) => text.includes(words[0] ?? ''));
    if (exact.lastIndexOf(true) > (exact.includes(false) ? exact.indexOf(false) : exact.length))
      later.push(query);
  }
  expect(later).toEqual([]);
});

test('a slip of the finger is answered with what was meant, in its marks', async () => {
  const offered = [];
  for (const [locale, query] of misspelt)
    offered.push([locale, query, (await found(locale, query)).suggestion]);
  expect(offered).toEqual(misspelt);
});

test('what is spelt right is not corrected', async () => {
  const corrected: string[] = [];
  for (const [query] of vietnamese) {
    const { suggestion } = await found('vi', query);
    if (suggestion !== null) corrected.push(`${query}: ${suggestion}`);
  }
  expect(corrected).toEqual([]);
});

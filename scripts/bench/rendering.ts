import { atPage, newsPath, sectionPath } from '../../lib/i18n/paths.ts';
import { ask, quantile } from './ask.ts';
import type { Running } from './servers.ts';

/** Milliseconds at the median and at worst for pages that nobody has asked for before, one after the other. */
export type Rendering = { median: number; p95: number; limit: number };

/** What is rendered anew for each request: addresses of one kind that were never asked for. */
export type Kind = { name: string; limit: number; paths: readonly string[] };

const times = 60;

const numbers = Array.from({ length: times }, (_, index) => index + 2);

/** Kinds of pages, beside articles, each with addresses of its own. */
export const listKinds = (sectionSlug: string): Kind[] => [
  {
    name: 'a page of all news',
    limit: 100,
    paths: numbers.map((number) => atPage(newsPath('vi'), 'vi', number * 50)),
  },
  {
    name: 'a page of a section',
    limit: 100,
    paths: numbers.map((number) => atPage(sectionPath('vi', sectionSlug), 'vi', number * 5)),
  },
];

/** Times what it takes to answer each address for the first time, after ten to warm up. */
export async function measureRendering(
  { origin }: Running,
  kinds: readonly Kind[],
): Promise<Record<string, Rendering>> {
  const measured: Record<string, Rendering> = {};
  for (const { name, limit, paths } of kinds) {
    const taken: number[] = [];
    for (const path of paths) taken.push((await ask(origin, path)).ms);
    const warm = taken.slice(10);
    measured[name] = { median: quantile(warm, 0.5), p95: quantile(warm, 0.95), limit };
  }
  return measured;
}

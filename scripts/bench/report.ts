import type { Timing } from '../../lib/corpus/timing.ts';
import type { Load } from './load.ts';
import type { Soak } from './memory.ts';
import type { Publishing } from './publishing.ts';
import type { Rendering } from './rendering.ts';
import type { Searching } from './searching.ts';

/** Everything that one run of the bench found. */
export type Report = {
  at: string;
  articles: number;
  machine: { cpu: string; cores: number; memory: number; node: string; asker: string };
  /** Average load of the machine over a minute, before and after. */
  load: { before: number; after: number };
  serving: Record<string, Load>;
  misses: Load;
  rendering: Record<string, Rendering>;
  publishing: Publishing;
  memory: Soak;
  questions: Timing[];
  searching: Searching;
};

/** What is promised of a run, what it is now, and whether that is enough. */
export type Promised = { what: string; promised: string; measured: string; kept: boolean };

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** The promises that a report can be held against; those are left out whose rival is not installed. */
export function promisesOf({ serving, rendering, publishing, memory, searching }: Report): Promised[] {
  const article = serving['stored article'];
  const promises: Promised[] = [];
  const ratio = (rival: string, least: number) => {
    const other = serving[rival];
    if (!article || !other) return;
    const times = article.perSecond / other.perSecond;
    const what = `stored article, times ${rival}`;
    promises.push({ what, promised: `≥ ${least}`, measured: times.toFixed(2), kept: times >= least });
  };
  ratio('next start, prerendered', 10);
  ratio('nginx, same bytes', 0.5);
  if (article) {
    const { p99 } = article;
    promises.push({ what: 'stored article, p99', promised: '≤ 15 ms', measured: ms(p99), kept: p99 <= 15 });
  }
  for (const [name, { median, limit }] of Object.entries(rendering)) {
    const what = `first rendering of ${name}, median`;
    promises.push({ what, promised: `≤ ${limit} ms`, measured: ms(median), kept: median <= limit });
  }
  const times = searching.perSecond / searching.scan.perSecond;
  promises.push(
    { what: 'search, p99', promised: '≤ 100 ms', measured: ms(searching.p99), kept: searching.p99 <= 100 },
    {
      what: 'searches a second, times a scan (ILIKE)',
      promised: '≥ 10',
      measured: times.toFixed(1),
      kept: times >= 10,
    },
    {
      what: 'stale pages after "published"',
      promised: '0',
      measured: String(publishing.stale),
      kept: publishing.stale === 0,
    },
    {
      what: `memory after ${count(memory.requests)} requests more`,
      promised: '≤ +5 %',
      measured: `${memory.growth >= 0 ? '+' : '−'}${Math.abs(memory.growth * 100).toFixed(1)} %`,
      kept: memory.growth <= 0.05,
    },
  );
  return promises;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** The report as it is printed and kept in the documentation. */
export function reportText(report: Report): string {
  const {
    at,
    articles,
    machine,
    load,
    serving,
    misses,
    rendering,
    publishing,
    memory,
    questions,
    searching,
  } = report;
  const { cpu, cores, node, asker } = machine;
  const loads = { ...serving, 'articles never asked for before': misses };
  const slowest = [...questions].sort((one, other) => other.median - one.median).slice(0, 5);
  return [
    `${at.slice(0, 10)}, ${cores} × ${cpu}, ${machine.memory} GB, Node ${node}, ${count(articles)} articles, ${asker}; ` +
      `load of the machine ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after.`,
    table(
      ['promise', 'promised', 'measured', ''],
      promisesOf(report).map(({ what, promised, measured, kept }) => [
        what,
        promised,
        measured,
        kept ? '✓' : '✗',
      ]),
    ),
    table(
      ['32 connections', 'requests/s', 'p50', 'p99'],
      Object.entries(loads).map(([name, { perSecond, p50, p99 }]) => [
        name,
        count(perSecond),
        ms(p50),
        ms(p99),
      ]),
    ),
    table(
      ['first rendering', 'median', 'p95'],
      Object.entries(rendering).map(([name, { median, p95 }]) => [name, ms(median), ms(p95)]),
    ),
    table(
      ['from "publish" on', 'median'],
      [
        ['until "published" is said', ms(publishing.said)],
        ['from then, the article for the first reader', ms(publishing.article)],
        ['then the front page', ms(publishing.front)],
      ],
    ),
    table(
      ['three searches at a time', 'a second', 'median'],
      [
        ['by the index', count(searching.perSecond), ms(searching.median)],
        ['by a scan (ILIKE)', searching.scan.perSecond.toFixed(1), ms(searching.scan.median)],
      ],
    ),
    table(
      ['memory of the process', 'MB'],
      [
        ['at the start', count(memory.started)],
        [`with ${count(memory.rendering.answered)} pages`, count(memory.afterPages)],
        ['after warming up', count(memory.afterWarmUp)],
        [`after ${count(memory.requests)} requests more`, count(memory.afterAll)],
      ],
    ),
    table(
      ['slowest questions to the database', 'median', 'p95', 'limit'],
      slowest.map(({ name, median, p95, limit }) => [name, ms(median), ms(p95), `${limit} ms`]),
    ),
  ].join('\n\n');
}

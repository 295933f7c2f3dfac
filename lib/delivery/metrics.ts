import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ContentLink } from './content-link.ts';
import type { Tally } from './tally.ts';

type Watched = { tally: Tally; link: ContentLink; store: () => { bytes: number; size: number } };

/** What this process tells Prometheus. */
export class Metrics {
  #registry = new Registry();
  #rendering: Histogram;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#rendering = new Histogram({
      name: 'ban_tin_render_seconds',
      help: 'Time to render a reader page',
      buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers: [this.#registry],
    });
  }

  /** Notes that a page was rendered. */
  rendered(seconds: number): void {
    this.#rendering.observe(seconds);
  }

  /** Reads these at every scrape. */
  watch({ tally, link, store }: Watched): void {
    const registers = [this.#registry];
    new Counter({
      name: 'ban_tin_answers_total',
      help: 'Answers by where they came from and status',
      labelNames: ['source', 'status'],
      registers,
      collect() {
        this.reset();
        for (const { source, status, count } of tally.entries()) this.inc({ source, status }, count);
      },
    });
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    gauge('ban_tin_store_bytes', 'Memory taken by stored pages', () => store().bytes);
    gauge('ban_tin_store_pages', 'Stored pages', () => store().size);
    gauge('ban_tin_content_version', 'Content version known here', () => link.version);
    gauge('ban_tin_content_fresh', 'Whether every acknowledged change is known here', () =>
      Number(link.fresh),
    );
  }

  async read(): Promise<{ type: string; text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}

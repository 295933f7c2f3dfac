import type { IncomingHttpHeaders } from 'node:http';
import { type Missed, missedKey } from '../old-addresses/missing.ts';
import type { Target } from './target.ts';

type Options = {
  write: (missed: readonly Missed[]) => Promise<void>;
  onError: (error: unknown) => void;
  /** This site's own host, by which links of its own are known. */
  host: string;
  everyMs?: number;
  /** Different addresses that are counted between two writes. */
  limit?: number;
};

const hostOf = (address: string | undefined): string | null =>
  address && URL.canParse(address) ? new URL(address).host : null;

/**
 * Counts in memory what readers ask for and where nothing stands, and writes it down in batches; knows nothing about who
 * asked. What is beyond its bounds is not counted.
 */
export class MissCounter {
  #options: Required<Options>;
  #missed = new Map<string, Missed>();
  #timer: NodeJS.Timeout | undefined;
  #writing = Promise.resolve();

  constructor(options: Options) {
    this.#options = { everyMs: 20_000, limit: 500, ...options };
  }

  start(): void {
    this.#timer = setInterval(() => void this.flush(), this.#options.everyMs);
    this.#timer.unref();
  }

  count({ segments, query }: Target, headers: IncomingHttpHeaders): void {
    const key = missedKey(segments, query);
    if (key === null) return;
    const host = hostOf(headers.referer);
    this.#add({ key, hits: 1, fromHere: host !== null && host === this.#options.host ? 1 : 0 });
  }

  #add({ key, hits, fromHere }: Missed): void {
    const known = this.#missed.get(key);
    if (known) {
      known.hits += hits;
      known.fromHere += fromHere;
    } else if (this.#missed.size < this.#options.limit) this.#missed.set(key, { key, hits, fromHere });
  }

  /** Writes down what was counted; what cannot be written is kept for the next time. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const missed = [...this.#missed.values()];
      if (missed.length === 0) return;
      this.#missed.clear();
      try {
        await this.#options.write(missed);
      } catch (error) {
        for (const one of missed) this.#add(one);
        this.#options.onError(error);
      }
    });
    return this.#writing;
  }

  /** Writes down the last. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}

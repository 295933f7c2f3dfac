import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';
import type { Reads } from '../views/commands.ts';
import type { Read } from './answer.ts';

/** User agents are few; what a new one is, is worked out once. */
const known = new Map<string, boolean>();

function isPerson(agent: string): boolean {
  const seen = known.get(agent);
  if (seen !== undefined) return seen;
  const person = agent !== '' && !isbot(agent);
  if (known.size >= 5_000) known.clear();
  if (agent.length < 300) known.set(agent, person);
  return person;
}

/** Whether a request is somebody who opens a page: not a program, nor a browser that fetches ahead of a click. */
export const isOpening = (headers: IncomingHttpHeaders): boolean =>
  !('sec-purpose' in headers || 'purpose' in headers || 'x-moz' in headers) &&
  isPerson(headers['user-agent'] ?? '');

type Options = {
  write: (reads: readonly Reads[]) => Promise<void>;
  onError: (error: unknown) => void;
  everyMs?: number;
};

/** Counts reads in memory and writes them down every few seconds; knows nothing about who read. */
export class ReadCounter {
  #options: Options;
  #counts = new Map<string, Reads>();
  #timer: NodeJS.Timeout | undefined;
  #writing = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => void this.flush(), this.#options.everyMs ?? 5_000);
    this.#timer.unref();
  }

  count({ articleId, locale }: Read, by = 1): void {
    const key = `${articleId} ${locale}`;
    const known = this.#counts.get(key);
    if (known) known.count += by;
    else this.#counts.set(key, { articleId, locale, count: by });
  }

  /** Writes down what was counted; what cannot be written is kept for the next time. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const reads = [...this.#counts.values()];
      if (reads.length === 0) return;
      this.#counts.clear();
      try {
        await this.#options.write(reads);
      } catch (error) {
        for (const read of reads) this.count(read, read.count);
        this.#options.onError(error);
      }
    });
    return this.#writing;
  }

  /** Writes down the last reads. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}

import { setTimeout as pause } from 'node:timers/promises';

type Options<T> = {
  /** Does some of what is due. Given what has happened since, or null to look at everything; says whether more is due. */
  sweep: (what: readonly T[] | null) => Promise<boolean>;
  /** Looks at everything so often, in milliseconds, whatever it was told. */
  every: number;
  /** How long after it was told it begins, in milliseconds, so that what follows at once is done together. */
  delay?: number;
  onError: (error: unknown) => void;
};

/**
 * Does due work in this process: at the start, when something happens, and from time to time in case that was missed. What
 * is due stands in the database, so nothing is lost with the process. One sweep runs at a time.
 */
export class Sweeper<T> {
  #options: Options<T>;
  #waiting: Set<T> | null = new Set();
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pause = new AbortController();
  #stopped = false;

  constructor(options: Options<T>) {
    this.#options = options;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(null), this.#options.every);
    this.#timer.unref();
    this.wake(null);
  }

  /** Says what has happened; null when everything is to be looked at. */
  wake(what: readonly T[] | null): void {
    if (this.#stopped || what?.length === 0) return;
    if (what === null) this.#waiting = null;
    else for (const one of what) this.#waiting?.add(one);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      if (!this.#stopped && this.#waiting?.size !== 0) this.wake(this.#waiting && [...this.#waiting]);
    });
  }

  /** Begins nothing more, and waits for what is under way. */
  async close(): Promise<void> {
    this.#stopped = true;
    this.#pause.abort();
    clearInterval(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped && this.#waiting?.size !== 0) {
      const { delay = 0 } = this.#options;
      if (delay > 0) await pause(delay, null, { signal: this.#pause.signal }).catch(() => undefined);
      if (this.#stopped) return;
      const what = this.#waiting && [...this.#waiting];
      this.#waiting = new Set();
      try {
        while (!this.#stopped && (await this.#options.sweep(what)));
      } catch (error) {
        this.#options.onError(error);
      }
    }
  }
}

import { randomUUID } from 'node:crypto';
import { leaseMs } from '../content/acknowledgement.ts';
import { type ContentConnection, connectToContent, type Place } from './content-connection.ts';

/** One committed change: what it touched, in the words of `lib/content/made-from.ts`. */
export type Change = { tags: readonly string[] };

type Options = {
  databaseUrl: string;
  /** Applies changes at once; when what it returns resolves, the others are told that this instance knows them. */
  onChanges: (changes: readonly Change[]) => Promise<void> | void;
  onError: (error: unknown) => void;
};

const heartbeatMs = 500;

/** How long a database that did not answer is left alone, and one that refused at once. */
const believedMs = { silent: 2_000, refused: 10 };

/**
 * This instance's tie to the content version. It hears of changes by notification, asks every half second besides, and
 * holds a lease: for two seconds after it asked, nothing can have been acknowledged that it does not know, because
 * whoever changes content waits for it that long.
 */
export class ContentLink {
  readonly id = randomUUID();
  #options: Options;
  #connection: ContentConnection | undefined;
  #applied: Place = { version: '-1', mark: randomUUID() };
  #lease = { steady: 0, wall: 0 };
  #failure = { at: Number.NEGATIVE_INFINITY, took: 0 };
  #running: Promise<boolean> | undefined;
  #again = false;
  #heartbeat: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Whether everything that was acknowledged by now is known here. */
  get fresh(): boolean {
    // A machine that slept stops the one clock, a corrected time moves the other.
    return performance.now() < this.#lease.steady && Date.now() < this.#lease.wall;
  }

  /** The version that is known here; -1 before the first answer. */
  get version(): number {
    return Number(this.#applied.version);
  }

  /** Whether notifications arrive. */
  get listening(): boolean {
    return this.#connection !== undefined;
  }

  /** Begins; resolves when the database has been asked for the first time. */
  async start(): Promise<void> {
    this.#heartbeat = setInterval(() => void this.sync(), heartbeatMs);
    this.#heartbeat.unref();
    await this.sync();
  }

  /**
   * Waits until everything that was acknowledged is known here.
   * @returns false when the database is out of reach; at once where that was just found.
   */
  async settle(): Promise<boolean> {
    if (this.fresh) return true;
    const believed = this.#failure.took > 100 ? believedMs.silent : believedMs.refused;
    if (performance.now() - this.#failure.at < believed) return false;
    return (await this.sync()) && this.fresh;
  }

  /** Asks the database for changes; one question at a time. A connection that broke meanwhile is made anew once. */
  sync(): Promise<boolean> {
    this.#running ??= this.#attempt().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Ends the tie. Nothing may be served from the store after that. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    await this.#running;
    const connection = this.#connection;
    this.#lose(connection);
    await connection?.sayGoodbye().catch(() => undefined);
    connection?.end();
  }

  async #attempt(): Promise<boolean> {
    const began = performance.now();
    const held = this.#connection;
    try {
      return await this.#ask().catch((error: unknown) => {
        if (!held || performance.now() - began > 100) throw error;
        return this.#ask();
      });
    } catch (error) {
      this.#failure = { at: performance.now(), took: performance.now() - began };
      this.#options.onError(error);
      return false;
    }
  }

  async #ask(): Promise<boolean> {
    do {
      if (this.#closed) return false;
      this.#again = false;
      this.#connection ??= await this.#connect();
      const connection = this.#connection;
      const until = { steady: performance.now() + leaseMs, wall: Date.now() + leaseMs };
      const rows = await connection.changesSince(this.#applied).catch((error: unknown) => {
        this.#lose(connection);
        connection.end();
        throw error;
      });
      const last = rows.at(-1);
      const applied = last && this.#options.onChanges(rows);
      if (last) this.#applied = { version: last.version, mark: last.mark };
      if (this.#connection === connection) this.#lease = until;
      await applied;
      if (last) this.#again = true;
    } while (this.#again);
    return true;
  }

  async #connect(): Promise<ContentConnection> {
    let connection: ContentConnection | undefined;
    connection = await connectToContent(this.#options.databaseUrl, this.id, {
      onChange: () => {
        this.#again = true;
        void this.sync();
      },
      onLost: () => {
        if (connection) this.#lose(connection);
      },
    });
    return connection;
  }

  #lose(connection: ContentConnection | undefined): void {
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    this.#lease = { steady: 0, wall: 0 };
  }
}

import { everything } from '../content/made-from.ts';
import type { Change } from './content-link.ts';
import type { Page } from './page.ts';
import { PageStore } from './page-store.ts';
import { TooBusy, Turns } from './turns.ts';

/** What one rendering gave: an answer and what it was made from. */
export type Rendered = Page & {
  madeFrom: ReadonlySet<string>;
  /** Whether it is worth keeping. */
  lasts: boolean;
  /** When it ceases to be right although nothing changes. */
  until?: Date;
  /** Makes the same page smaller, which takes long; left out when it is as small as it gets. */
  press?: () => Promise<Page>;
};

/** A page as it is kept. */
export type StoredPage = Rendered & {
  /** Something it was made from has changed since: good for those who asked before, or when it cannot be rendered anew. */
  stale: boolean;
  /** When it was rendered, in milliseconds of the steady clock. */
  at: number;
};

/** A page, and where it comes from: the store, a rendering, or the store for want of a rendering. */
export type Found<T> = { page: Stored<T>; from: 'store' | 'render' | 'fallback' };

type Flight<T> = { page: Promise<Stored<T>>; changed: Set<string> };

type Options<T extends Rendered> = {
  /** Memory for pages, in bytes. */
  limit: number;
  /** Renders the page of a key. */
  render: (key: string) => Promise<T>;
  onError: (error: unknown, key: string) => void;
  /** Age in milliseconds after which a page that is used is rendered anew beside; counts of reads grow without a change. */
  refreshAfter?: number;
  /** How long after a failure a page is not rendered again where there is an older one, in milliseconds. */
  restAfterFailure?: number;
};

type Stored<T> = T & { stale: boolean; at: number };

/** Whether a public text that a page was made from was taken back, so that the page may not be shown any more. */
const isTakenBack = (changed: ReadonlySet<string>, madeFrom: ReadonlySet<string>): boolean =>
  [...madeFrom].some((tag) => tag.startsWith('text:') && changed.has(tag));

const touches = (changed: ReadonlySet<string>, madeFrom: ReadonlySet<string>): boolean => {
  if (changed.has(everything) || (madeFrom.has(everything) && changed.size > 0)) return true;
  for (const tag of changed) if (madeFrom.has(tag)) return true;
  return false;
};

/** The pages of the site: rendered once however many ask, kept, and rendered anew when what they were made from changed. */
export class Pages<T extends Rendered> {
  readonly store: PageStore<Stored<T>>;
  #options: Required<Options<T>>;
  #flights = new Map<string, Flight<T>>();
  #failedAt = new Map<string, number>();
  #pressing = new Turns(1, 100);

  constructor(options: Options<T>) {
    this.#options = { refreshAfter: 600_000, restAfterFailure: 1_000, ...options };
    this.store = new PageStore(options.limit);
  }

  /** The page of a key that is kept and still right; never waits. A page of some age is rendered anew beside. */
  kept(key: string): Stored<T> | undefined {
    const page = this.store.get(key);
    if (!page || page.stale || (page.until && Date.now() >= page.until.getTime())) return undefined;
    if (performance.now() - page.at > this.#options.refreshAfter) this.#refresh(key, page);
    else if (page.press) void this.#press(key, page, page.press);
    return page;
  }

  /**
   * The page of a key.
   * @throws what the rendering threw, when there is no older page either.
   */
  async find(key: string): Promise<Found<T>> {
    const kept = this.kept(key);
    if (kept) return { page: kept, from: 'store' };
    const older = this.store.peek(key);
    if (older && this.#rests(key)) return { page: older, from: 'fallback' };
    try {
      return { page: await this.#rendered(key), from: 'render' };
    } catch (error) {
      const last = this.store.peek(key) ?? older;
      if (last) return { page: last, from: 'fallback' };
      throw error;
    }
  }

  /** Marks every page that these changes touch, and forgets those that may not be shown any more. */
  apply(changes: readonly Change[]): string[] {
    const changed = new Set(changes.flatMap(({ tags }) => tags));
    for (const key of [...this.#flights.keys()]) {
      const flight = this.#flights.get(key);
      for (const tag of changed) flight?.changed.add(tag);
      // Whoever asks from now on needs a rendering that begins after the change.
      this.#flights.delete(key);
    }
    this.#failedAt.clear();
    const touched = changed.has(everything)
      ? this.store.keys()
      : [...this.store.keysMadeFrom([...changed, everything])];
    for (const key of touched) {
      const page = this.store.peek(key);
      if (!page) continue;
      page.stale = true;
      if (isTakenBack(changed, page.madeFrom)) this.store.delete(key);
    }
    return touched;
  }

  #rests(key: string): boolean {
    const failedAt = this.#failedAt.get(key);
    return failedAt !== undefined && performance.now() - failedAt < this.#options.restAfterFailure;
  }

  #refresh(key: string, page: Stored<T>): void {
    page.at = performance.now();
    this.#rendered(key).catch(() => undefined);
  }

  /** Makes a page smaller that is asked for again, beside; where many wait for that, it is left to the next time. */
  async #press(key: string, page: Stored<T>, press: () => Promise<Page>): Promise<void> {
    page.press = undefined;
    try {
      const pressed = await this.#pressing.take(press);
      if (this.store.peek(key) === page) this.store.put(key, Object.assign(page, pressed));
    } catch (error) {
      if (error instanceof TooBusy) page.press = press;
      else this.#options.onError(error, key);
    }
  }

  #rendered(key: string): Promise<Stored<T>> {
    const running = this.#flights.get(key);
    if (running) return running.page;
    const changed = new Set<string>();
    const flight: Flight<T> = { changed, page: this.#render(key, changed) };
    this.#flights.set(key, flight);
    const land = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.page.then(land, land);
    return flight.page;
  }

  async #render(key: string, changed: ReadonlySet<string>): Promise<Stored<T>> {
    try {
      const rendered = await this.#options.render(key);
      this.#failedAt.delete(key);
      const page = { ...rendered, stale: touches(changed, rendered.madeFrom), at: performance.now() };
      if (!page.lasts) this.store.delete(key);
      else if (!isTakenBack(changed, page.madeFrom)) this.#keep(key, page);
      return page;
    } catch (error) {
      if (this.#failedAt.size > 10_000) this.#failedAt.clear();
      this.#failedAt.set(key, performance.now());
      this.#options.onError(error, key);
      throw error;
    }
  }

  /** A page that a change overtook while it was rendered is good as a last resort only. */
  #keep(key: string, page: Stored<T>): void {
    const standing = this.store.peek(key);
    if (page.stale && standing && !standing.stale) return;
    this.store.put(key, page);
  }
}

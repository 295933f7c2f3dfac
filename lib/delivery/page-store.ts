/** Something the store keeps: its memory in bytes, and what it was made from. */
export type Kept = { bytes: number; madeFrom: ReadonlySet<string> };

type Entry<T extends Kept> = { page: T; bytes: number };

/** Share of the memory for pages that were asked for more than once. */
const provenShare = 0.8;

/**
 * Pages by key, within a limit of memory. The least recently used one makes room; a page asked for once makes room before
 * those asked for again, so that somebody who walks through every address does not push out what others read.
 */
export class PageStore<T extends Kept> {
  #fresh = new Map<string, Entry<T>>();
  #proven = new Map<string, Entry<T>>();
  #freshBytes = 0;
  #provenBytes = 0;
  #keysByTag = new Map<string, Set<string>>();
  #limit: number;

  /** @param limit Memory in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#freshBytes + this.#provenBytes;
  }

  get size(): number {
    return this.#fresh.size + this.#proven.size;
  }

  /** A page, which counts as use of it. */
  get(key: string): T | undefined {
    const proven = this.#proven.get(key);
    if (proven) {
      this.#proven.delete(key);
      this.#proven.set(key, proven);
      return proven.page;
    }
    const found = this.#fresh.get(key);
    if (!found) return undefined;
    this.#fresh.delete(key);
    this.#freshBytes -= found.bytes;
    this.#proven.set(key, found);
    this.#provenBytes += found.bytes;
    while (this.#provenBytes > this.#limit * provenShare) this.#demote();
    return found.page;
  }

  /** A page, without counting as use. */
  peek(key: string): T | undefined {
    return (this.#proven.get(key) ?? this.#fresh.get(key))?.page;
  }

  /** Keeps a page in place of any older one; one that is larger than an eighth of the memory is not kept. */
  put(key: string, page: T): void {
    const proven = this.#proven.has(key);
    this.delete(key);
    const bytes = page.bytes + 4 * key.length + 200 * page.madeFrom.size;
    if (bytes > this.#limit / 8) return;
    const entry = { page, bytes };
    (proven ? this.#proven : this.#fresh).set(key, entry);
    if (proven) this.#provenBytes += bytes;
    else this.#freshBytes += bytes;
    for (const tag of page.madeFrom) this.#keysOf(tag).add(key);
    while (this.bytes > this.#limit) this.#evict();
  }

  delete(key: string): void {
    const fresh = this.#fresh.get(key);
    const entry = fresh ?? this.#proven.get(key);
    if (!entry) return;
    if (fresh) {
      this.#fresh.delete(key);
      this.#freshBytes -= entry.bytes;
    } else {
      this.#proven.delete(key);
      this.#provenBytes -= entry.bytes;
    }
    for (const tag of entry.page.madeFrom) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }

  /** Keys of the pages that were made from any of these. */
  keysMadeFrom(tags: Iterable<string>): Set<string> {
    const keys = new Set<string>();
    for (const tag of tags) for (const key of this.#keysByTag.get(tag) ?? []) keys.add(key);
    return keys;
  }

  /** All keys, the most recently used last. */
  keys(): string[] {
    return [...this.#fresh.keys(), ...this.#proven.keys()];
  }

  #keysOf(tag: string): Set<string> {
    const known = this.#keysByTag.get(tag);
    if (known) return known;
    const keys = new Set<string>();
    this.#keysByTag.set(tag, keys);
    return keys;
  }

  #demote(): void {
    const [oldest] = this.#proven;
    if (!oldest) return;
    const [key, entry] = oldest;
    this.#proven.delete(key);
    this.#provenBytes -= entry.bytes;
    this.#fresh.set(key, entry);
    this.#freshBytes += entry.bytes;
  }

  #evict(): void {
    const [oldest] = this.#fresh.size > 0 ? this.#fresh.keys() : this.#proven.keys();
    if (oldest !== undefined) this.delete(oldest);
  }
}

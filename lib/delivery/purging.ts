import { setTimeout as pause } from 'node:timers/promises';
import { everything } from '../content/made-from.ts';
import type { Change } from './content-link.ts';

/** How long a cache in front of us may take to forget. */
const patienceMs = 1_000;

/** After so long they are told again, before "published" is said: an old answer may have been on its way to them. */
const onTheWayMs = 100;

/** After so long they are told once more, and again as long as they do not answer. */
const againMs = 1_000;

/** More keys than this are sent as "everything". */
const keysAtMost = 50;

const keysOf = (tags: ReadonlySet<string>): string =>
  tags.size > keysAtMost || tags.has(everything) ? everything : [...tags].join(' ');

/**
 * Tells caches in front of the site what changed. Every instance tells them after it knows the change itself, so that
 * the last one to know corrects what another may have handed out meanwhile.
 * @param origins Such as `http://127.0.0.1:6081`.
 */
export function purger(origins: readonly string[], onError: (error: unknown) => void) {
  const purge = async (origin: string, keys: string): Promise<void> => {
    const answer = await fetch(`${origin}/`, {
      method: 'PURGE',
      headers: { 'Surrogate-Key': keys },
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${origin} answered PURGE with ${answer.status}.`);
  };
  /** What each shall hear again. */
  const owed = new Map<string, Set<string>>(origins.map((origin) => [origin, new Set()]));
  const again = (origin: string): void => {
    setTimeout(async () => {
      const tags = owed.get(origin);
      if (!tags || tags.size === 0) return;
      const told = new Set(tags);
      tags.clear();
      await purge(origin, keysOf(told)).catch(() => {
        for (const tag of told) tags.add(tag);
        again(origin);
      });
    }, againMs).unref();
  };
  return async (changes: readonly Change[]): Promise<void> => {
    const tags = new Set(changes.flatMap((change) => change.tags));
    const tell = () => Promise.all(origins.map((origin) => purge(origin, keysOf(tags)).catch(onError)));
    if (origins.length === 0) return;
    for (const origin of origins) {
      for (const tag of tags) owed.get(origin)?.add(tag);
      again(origin);
    }
    await tell();
    await pause(onTheWayMs);
    await tell();
  };
}

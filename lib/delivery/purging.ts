import { everything } from '../content/made-from.ts';
import type { Change } from './content-link.ts';

/** How long a cache in front of us may take to forget. */
const patienceMs = 1_000;

/** After so long they are told again: an answer that was on its way to them when they were told first may be old. */
const againMs = 1_000;

/** More keys than this are sent as "everything". */
const keysAtMost = 50;

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
  return async (changes: readonly Change[]): Promise<void> => {
    const tags = new Set(changes.flatMap(({ tags }) => tags));
    const keys = tags.size > keysAtMost || tags.has(everything) ? everything : [...tags].join(' ');
    const tell = () => Promise.all(origins.map((origin) => purge(origin, keys).catch(onError)));
    if (origins.length > 0) setTimeout(tell, againMs).unref();
    await tell();
  };
}

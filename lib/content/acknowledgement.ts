import { setTimeout as pause } from 'node:timers/promises';
import { db } from '../db.ts';

/** An instance that was not heard of for so long serves nothing from its store before it has asked the database again. */
export const leaseMs = 2_000;

/** Longer than the lease by what clocks and a crash of the database may swallow. */
const silenceMs = leaseMs + 1_000;

const patienceMs = 2 * silenceMs;

type Standing = { version: bigint; behind: number };

async function standingAt(version: bigint | null): Promise<Standing | undefined> {
  const [standing] = await db.$queryRaw<Standing[]>`
    SELECT target.version,
      (SELECT count(*)::int FROM instance i WHERE i.seen < target.version
        AND i.heartbeat > clock_timestamp() - make_interval(secs => ${silenceMs / 1000}::float8)) AS behind
    FROM (SELECT coalesce(${version}::bigint, v.version) AS version FROM content_version v) target`;
  return standing;
}

/**
 * Waits until every running instance of the site knows every change that is committed by now, so that whoever is told
 * "published" after this finds the new text everywhere. An instance that stands still is waited for until it would ask
 * before it serves. Does not fail: what is committed stays so.
 * @returns whether all of them know.
 */
export async function untilKnownEverywhere(): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  let version: bigint | null = null;
  for (let wait = 1; performance.now() < deadline; wait = Math.min(2 * wait, 50)) {
    const standing: Standing | undefined = await standingAt(version).catch(() => undefined);
    if (!standing) return false;
    if (standing.behind === 0) return true;
    version = standing.version;
    await pause(wait);
  }
  return false;
}

import type { Clock } from '../clock.ts';
import { db } from '../db.ts';

/** Hands what it is told on to every search engine that takes part. */
const publicEndpoint = 'https://api.indexnow.org/indexnow';

/** Addresses in one submission. */
const batchSize = 1_000;

const minute = 60_000;
/** Longer than an answer may take; who claimed addresses and was killed has lost them then. */
const claimMs = 2 * minute;
const patienceMs = minute;
const longestRest = 12 * 60 * minute;

/** After so many attempts, about five days, nobody is told any more. */
export const mostAttempts = 16;

/** The path of the key's file. */
export const keyPath = '/indexnow.txt';

type Claimed = { path: string; attempts: number };

/** No other process gets what is claimed; what is published anew meanwhile is due again by itself. */
const claim = (now: Date, until: Date): Promise<Claimed[]> =>
  db.$queryRaw`
    UPDATE index_submission SET due = ${until}, attempts = attempts + 1
    WHERE path IN (
      SELECT path FROM index_submission WHERE due <= ${now} ORDER BY due, path LIMIT ${batchSize}
      FOR UPDATE SKIP LOCKED)
    RETURNING path, attempts`;

/** A refused or failed submission waits, each time twice as long. */
const restOf = (attempts: number): number => Math.min(longestRest, minute * 2 ** (attempts - 1));

async function putOff(claimed: readonly Claimed[], now: Date, until: Date): Promise<void> {
  for (const { path, attempts } of claimed) {
    const where = { path, due: until };
    if (attempts >= mostAttempts) await db.indexSubmission.deleteMany({ where });
    else
      await db.indexSubmission.updateMany({
        where,
        data: { due: new Date(now.getTime() + restOf(attempts)) },
      });
  }
}

type Site = {
  /** The site's public origin. */
  origin: string;
  key: string;
  endpoint?: string;
};

async function post({ origin, key, endpoint = publicEndpoint }: Site, paths: readonly string[]) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(origin).host,
      key,
      keyLocation: `${origin}${keyPath}`,
      urlList: paths.map((path) => `${origin}${path}`),
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  if (response.status !== 200 && response.status !== 202)
    throw new Error(`IndexNow answered ${response.status} to ${paths.length} addresses.`);
}

/**
 * Tells search engines of the addresses that are due.
 * @returns whether more may be due.
 * @throws when they could not be told; they are due again later.
 */
export async function submitAddresses(clock: Clock, site: Site): Promise<boolean> {
  const now = clock();
  const until = new Date(now.getTime() + claimMs);
  const claimed = await claim(now, until);
  if (claimed.length === 0) return false;
  const paths = claimed.map(({ path }) => path);
  try {
    await post(site, paths);
  } catch (error) {
    await putOff(claimed, now, until);
    throw error;
  }
  await db.indexSubmission.deleteMany({ where: { path: { in: paths }, due: until } });
  return claimed.length === batchSize;
}

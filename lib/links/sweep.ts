import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import type { Found } from './asking.ts';
import { linkBrokenIn } from './broken.ts';

const day = 86_400_000;
/** What answers is asked again after a week, what does not the next night. */
const restMs = { alive: 7 * day, failing: 0.9 * day };
/** So often in a row, night after night, an address is out of reach before it counts as broken. */
export const failuresUntilBroken = 3;
/** Addresses claimed at once; so long a claim holds. */
const batch = 20;
const leaseMs = 10 * 60_000;
/** Sites that are asked side by side, and how long one is left alone between two questions. */
const hands = 4;
const courtesyMs = 1_000;

type Due = { key: string; address: string };

/** How it is found out. */
export type Asking = {
  ask: (address: string) => Promise<Found>;
  /** How paths of this site are asked after, which its own texts may write with its origin. */
  own: (path: string) => Promise<Found>;
  origin?: string;
  stopped?: () => boolean;
  rest?: number;
};

/** Takes some of what is due: at night everything, by day what nobody has looked at yet. */
async function claim(now: Date, atNight: boolean): Promise<Due[]> {
  const lease = new Date(now.getTime() + leaseMs);
  return db.$queryRaw<Due[]>`
    UPDATE link_check SET due = ${lease} WHERE key IN (
      SELECT key FROM link_check WHERE due <= ${now} AND (${atNight} OR checked_at IS NULL)
      ORDER BY due, key LIMIT ${batch} FOR UPDATE SKIP LOCKED)
    RETURNING key, address`;
}

/** What nothing links to any more is forgotten. */
const forgetUnused = (tx: Transaction, key: string) =>
  tx.$executeRaw`DELETE FROM link_check c WHERE key = ${key} AND NOT EXISTS (SELECT FROM text_link l WHERE l.key = c.key)`;

async function keep(at: Date, key: string, { state, status }: Found): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await forgetUnused(tx, key)) return;
    const before = await tx.linkCheck.findUnique({ where: { key } });
    if (!before) return;
    const alive = state === 'alive';
    const failures = alive ? 0 : before.failures + 1;
    const due = new Date(at.getTime() + (alive ? restMs.alive : restMs.failing));
    const failingSince = alive ? null : (before.failingSince ?? at);
    await tx.linkCheck.update({
      where: { key },
      data: { state, status, failures, failingSince, checkedAt: at, due },
    });
    const isBroken = (one: { state: string; failures: number }) =>
      ['gone', 'private'].includes(one.state) ||
      (one.state === 'unreachable' && one.failures >= failuresUntilBroken);
    if (isBroken({ state, failures }) && !isBroken(before)) await linkBrokenIn(tx, at, before);
  });
}

const siteOf = ({ address }: Due): string => URL.parse(address)?.host ?? '';

/** When no site at all can be reached, it is our own network that is broken. */
const isCutOff = (found: ReadonlyMap<Due, Found>): boolean => {
  const outside = [...found].filter(([due]) => siteOf(due));
  const sites = new Set(outside.map(([due]) => siteOf(due)));
  return (
    sites.size >= 3 && outside.every(([, { state, status }]) => state === 'unreachable' && status === null)
  );
};

/**
 * Asks after some of the links that are due, one after the other on each site, and keeps what was found.
 * @returns whether more may be due.
 */
export async function sweepLinks(
  clock: Clock,
  { atNight }: { atNight: boolean },
  { ask, own, origin, stopped = () => false, rest = courtesyMs }: Asking,
): Promise<boolean> {
  const due = await claim(clock(), atNight);
  const sites = [...Map.groupBy(due, siteOf).values()];
  const found = new Map<Due, Found>();
  const work = async () => {
    for (let site = sites.pop(); site; site = sites.pop()) {
      for (const [index, one] of site.entries()) {
        if (stopped()) return;
        if (index > 0) await pause(rest, null, { ref: false });
        const path =
          origin && one.address.startsWith(`${origin}/`) ? one.address.slice(origin.length) : one.address;
        found.set(one, await (path.startsWith('/') ? own : ask)(path));
      }
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
  if (isCutOff(found)) return false;
  for (const [{ key }, answer] of found) await keep(clock(), key, answer);
  return due.length === batch && !stopped();
}

import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PostgresError } from './error.ts';
import { commandOf, isAlive } from './process.ts';

/** Given on the command line of every server we start, so that we know it again. */
export const mark = 'cluster_name=ban-tin';

/** The id of the server process that its cluster's `postmaster.pid` names, alive or not; 0 when there is none. */
export function postmasterPid(cluster: string): number {
  try {
    return Number.parseInt(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}

async function gone(pid: number, seconds: number): Promise<boolean> {
  for (let left = seconds * 20; left > 0 && isAlive(pid); left -= 1) await wait(50);
  return !isAlive(pid);
}

/**
 * Clears away what a killed process left behind: a server of ours that still runs is stopped, a `postmaster.pid` whose
 * process is dead, or is by now another program's, is removed. Call it only while holding the cluster's lock.
 * @throws when a server runs on this cluster that we did not start.
 */
export async function clearRemains(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster);
  if (!pid) return;
  const command = isAlive(pid) ? commandOf(pid) : '';
  if (command.includes(cluster) && !command.includes(mark)) {
    throw new PostgresError(
      `PostgreSQL (process ${pid}) already runs on ${cluster}, and not through Bản Tin: stop it first.`,
    );
  }
  if (command.includes(cluster)) {
    // Its watcher is stopping it already; the signals are for a watcher that was killed as well.
    for (const [signal, seconds] of [
      ['SIGINT', 20],
      ['SIGQUIT', 5],
      ['SIGKILL', 5],
    ] as const) {
      if (await gone(pid, signal === 'SIGINT' ? 2 : 0)) break;
      process.kill(pid, signal);
      if (await gone(pid, seconds)) break;
    }
  }
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

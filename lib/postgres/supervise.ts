import { setTimeout as wait } from 'node:timers/promises';
import { LaunchError } from './error.ts';
import type { Launched } from './launch.ts';

/** What a start may meet and get over by trying again: a port taken meanwhile, or a killed server not yet quite gone. */
const passing = /could not bind|could not create any TCP|shared memory block|lock file .* already exists/;

/** Launches, trying again for ten seconds over what passes by itself. */
export async function persist(launch: () => Promise<Launched>): Promise<Launched> {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await launch();
    } catch (error) {
      if (!(error instanceof LaunchError && tries > 0 && passing.test(error.message))) throw error;
      await wait(500);
    }
  }
}

/**
 * Keeps a server running: one that ends without being asked is launched again.
 * @param first The server as it runs now.
 * @param relaunch Launches it anew at the same address.
 * @param report Hears that it ended, and when it cannot be launched again.
 * @returns A function that stops it for good.
 */
export function supervise(
  first: Launched,
  relaunch: () => Promise<Launched>,
  report: (line: string) => void,
): () => Promise<void> {
  let current = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    await current.ended;
    if (stopping) return;
    report('PostgreSQL ended unexpectedly; starting it again');
    try {
      current = await persist(relaunch);
    } catch (error) {
      report(`PostgreSQL cannot be started again: ${error instanceof Error ? error.message : error}`);
      return;
    }
    if (stopping) current.stop();
    return watch();
  };
  const watching = watch();
  return async () => {
    stopping = true;
    current.stop();
    await watching;
  };
}

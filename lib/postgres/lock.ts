import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { birthOf, isAlive } from './process.ts';

type Holder = { pid: number; born: string };

/** The process that holds a lock file, or null when there is none or it has died. */
export function holderOf(file: string): Holder | null {
  try {
    const holder: Partial<Holder> = JSON.parse(readFileSync(file, 'utf8'));
    const { pid, born } = holder;
    return pid && born && isAlive(pid) && birthOf(pid) === born ? { pid, born } : null;
  } catch {
    return null;
  }
}

/**
 * Takes a lock file for this process; a dead holder's is taken over.
 * @returns The holder that is in the way, or null when the lock is ours.
 */
export function takeLock(file: string): Holder | null {
  const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid) });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return null;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = holderOf(file);
    if (holder) return holder;
    rmSync(file, { force: true });
  }
}

/** Gives the lock back. */
export const releaseLock = (file: string): void => rmSync(file, { force: true });

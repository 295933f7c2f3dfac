import { issue, type Result, refused } from '../issue.ts';
import { boundedQueue } from '../media/queue.ts';
import { readApart } from './apart.ts';
import { registeredUnits } from './register.ts';
import type { Understood } from './understanding.ts';

/** Reading a document keeps a processor busy, so one is read at a time; a few may wait. */
const queue = boundedQueue(1, 12);

/**
 * Understands a document against the register.
 * @returns see `readApart`; also an issue mediaBusy on `file` when too many wait.
 */
export async function readDocument(bytes: Uint8Array): Promise<Result<Understood>> {
  const turn = queue.run(async () => readApart({ bytes, units: await registeredUnits() }));
  return turn ?? refused(issue('file', 'mediaBusy'));
}

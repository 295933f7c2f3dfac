import { issue, type Result, refused } from '../issue.ts';
import { boundedQueue } from '../media/queue.ts';
import { registeredUnits } from './register.ts';
import { type Understood, understand } from './understanding.ts';

/** Reading a document keeps this process from other work, so one is read at a time; a few may wait. */
const queue = boundedQueue(1, 12);

/**
 * Understands a document against the register.
 * @returns see `understand`; also an issue mediaBusy on `file` when too many wait.
 */
export async function readDocument(bytes: Uint8Array): Promise<Result<Understood>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const turn = queue.run(async () => understand(file, await registeredUnits()));
  return turn ?? refused(issue('file', 'mediaBusy'));
}

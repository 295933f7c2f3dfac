import { understand } from './understanding.ts';
import type { Registered } from './units.ts';

/** What this process is asked: a document, and the register by whose names signatures are recognised. */
export type Question = { bytes: Uint8Array; units: Registered[] };

// A process of its own, started by `readApart`: it answers each document with what was understood, and ends with its parent.
process.on('message', async ({ bytes, units }: Question) => {
  process.send?.(await understand(Buffer.from(bytes), units));
});
process.on('disconnect', () => process.exit(0));

import { db } from '../../lib/db.ts';

/** Nobody waits to hear what the demo's staff did long ago: its notices are gone, and no letter is sent. */
export async function hush(): Promise<void> {
  await db.letter.deleteMany();
  await db.notice.deleteMany();
}

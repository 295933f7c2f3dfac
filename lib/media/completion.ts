import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { encodingQueue } from './queue.ts';
import { remainingRenditions } from './renditions.ts';
import { mediaStore } from './store.ts';

/** How long one who makes a photo's renditions keeps others from it; afterwards it is due again. */
const claimMs = 5 * 60_000;

type Due = { id: string; originalFile: string | null; imageVersion: number };

/** Takes the photo that has waited longest; null when none is due. */
async function claimDue(clock: Clock): Promise<Due | null> {
  const now = clock();
  const until = new Date(now.getTime() + claimMs);
  const [due] = await db.$queryRaw<Due[]>`
    UPDATE media SET due_at = ${until} WHERE id = (
      SELECT id FROM media WHERE due_at <= ${now} ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, original_file AS "originalFile", image_version AS "imageVersion"`;
  return due ?? null;
}

/** Says that nothing of a photo is due, unless it has another look by now; locks its row. */
const settle = ({ id, imageVersion }: Due) =>
  db.$executeRaw`UPDATE media SET due_at = NULL WHERE id = ${id}::uuid AND image_version = ${imageVersion}`;

async function complete(due: Due): Promise<void> {
  const { id: mediaId, imageVersion, originalFile } = due;
  const store = mediaStore();
  const there = await db.mediaRendition.findMany({
    where: { mediaId },
    select: { format: true, width: true },
  });
  const turn = encodingQueue.run(async () =>
    remainingRenditions(mediaId, await store.read('originals', originalFile ?? mediaId), there),
  );
  // The line is full: the claim ends by itself.
  if (!turn) return;
  const made = await turn;
  await Promise.all(made.map(({ file, bytes }) => store.write('served', file, bytes)));
  const data = made.map(({ bytes, ...rendition }) => ({ ...rendition, mediaId, bytes: bytes.length }));
  const kept = await db.$transaction(async (tx) => {
    const same = await tx.media.updateMany({ where: { id: mediaId, imageVersion }, data: { dueAt: null } });
    if (same.count > 0) await tx.mediaRendition.createMany({ data, skipDuplicates: true });
    return same.count > 0;
  });
  // Removed, or given another look, while these were made.
  if (!kept) await Promise.all(made.map(({ file }) => store.remove('served', file)));
}

/**
 * Makes the remaining renditions of one photo that was taken in a hurry. Pages that show it are made anew with them. One
 * that was turned, cut or replaced since has all of its renditions.
 * @returns whether there may be another.
 */
export async function completeRenditions(clock: Clock): Promise<boolean> {
  const due = await claimDue(clock);
  if (!due) return false;
  if (due.imageVersion > 1) await settle(due);
  else await complete(due);
  return true;
}

let completing = Promise.resolve();

/**
 * Completes what is due in this process, one photo after the other, without anybody waiting; what fails stays due.
 * @returns when nothing is due any more, for whoever wants to know.
 */
export function completeSoon(clock: Clock, onError: (error: unknown) => void): Promise<void> {
  completing = completing
    .then(async () => {
      while (await completeRenditions(clock));
    })
    .catch(onError);
  return completing;
}

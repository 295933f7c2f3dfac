import { db } from '../db.ts';

/** A file that the library has already, as the present or an earlier one of a photo. */
export type KnownFile = { mediaId: string; number: number; name: string };

/** Looks for a file by its content. @param sha256 In hex. */
export async function knownFile(sha256: string): Promise<KnownFile | null> {
  const now = await db.media.findUnique({ where: { sha256 } });
  if (now) return { mediaId: now.id, number: now.fileNumber, name: now.originalName };
  const earlier = await db.mediaEarlierFile.findUnique({ where: { sha256 } });
  return earlier && { mediaId: earlier.mediaId, number: earlier.number, name: earlier.originalName };
}

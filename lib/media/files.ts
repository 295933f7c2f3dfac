import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { done, type Result, refused } from '../issue.ts';
import { pdfName } from './names.ts';
import { pdfIssue } from './pdf.ts';
import { fileName } from './schema.ts';
import { mediaStore } from './store.ts';
import { isTwin } from './twin.ts';
import { bytesIssue } from './upload.ts';

/** A stored file; `file` is its name below `/media/`, `duplicate` when the same bytes were already there. */
export type AddedFile = { fileId: string; file: string; bytes: number; duplicate: boolean };

async function known(sha256: string): Promise<Result<AddedFile> | null> {
  const found = await db.storedFile.findUnique({ where: { sha256 } });
  return found && done({ fileId: found.id, file: found.file, bytes: found.bytes, duplicate: true });
}

/**
 * Takes one PDF, for articles to attach.
 * @param input `name` as its owner called it; `bytes` the whole file.
 * @returns its id and name; the existing one when the same file was uploaded before.
 * Issues on `file`: notPermitted, mediaEmpty, mediaTooLarge, fileNotPdf, fileBroken, fileLocked, fileActive.
 */
export async function addFile(
  actor: Actor,
  clock: Clock,
  input: { name: string; bytes: Uint8Array },
): Promise<Result<AddedFile>> {
  const { name } = input;
  const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  const unfit = bytesIssue(actor, bytes) ?? (await pdfIssue(bytes));
  if (unfit) return refused(unfit);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const already = await known(sha256);
  if (already) return already;
  const fileId = randomUUID();
  const file = pdfName(fileId, bytes, name);
  const originalName = fileName(name);
  const at = clock();
  await mediaStore().write('served', file, bytes);
  try {
    await db.$transaction([
      db.storedFile.create({
        data: {
          id: fileId,
          sha256,
          originalName,
          bytes: bytes.length,
          file,
          uploadedById: actor.id,
          createdAt: at,
        },
      }),
      db.timelineEvent.create({
        data: { at, actorId: actor.id, kind: 'file.added', data: { fileId, name: originalName } },
      }),
    ]);
  } catch (error) {
    await mediaStore().remove('served', file);
    const twin = isTwin(error) && (await known(sha256));
    if (twin) return twin;
    throw error;
  }
  return done({ fileId, file, bytes: bytes.length, duplicate: false });
}

import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../accounts/permissions.ts';
import { may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { done, type Issue, issue, type Result, refused } from '../issue.ts';
import { dropMade, encode, keepMade } from './encoding.ts';
import { type Inspected, inspect } from './inspection.ts';
import { knownFile } from './known-file.ts';
import { mediaLimits } from './limits.ts';
import type { Made } from './renditions.ts';
import { fileName } from './schema.ts';
import { mediaStore } from './store.ts';
import { isTwin } from './twin.ts';

/** What an upload became; `duplicate` when the same bytes were already in the library. */
export type AddedMedia = { mediaId: string; width: number; height: number; duplicate: boolean };

async function known(sha256: string): Promise<Result<AddedMedia> | null> {
  const found = await knownFile(sha256);
  if (!found) return null;
  const media = await db.media.findUniqueOrThrow({ where: { id: found.mediaId } });
  const { id, width, height, originalName: name } = media;
  if (found.number !== media.fileNumber) return refused(issue('file', 'mediaReplaced', { name }));
  return done({ mediaId: id, width, height, duplicate: true });
}

/** Why bytes are refused before anything is decoded, shared by photos and other files. */
export function bytesIssue(actor: Actor, bytes: Uint8Array): Issue | null {
  if (!may(actor, 'media.upload')) return issue('file', 'notPermitted');
  if (bytes.length === 0) return issue('file', 'mediaEmpty');
  const limit = mediaLimits.bytes / 1024 / 1024;
  return bytes.length > mediaLimits.bytes ? issue('file', 'mediaTooLarge', { limit }) : null;
}

async function keepFiles(mediaId: string, original: Buffer, made: Made) {
  await mediaStore().write('originals', mediaId, original);
  await keepMade(made);
}

async function dropFiles(mediaId: string, made: Made) {
  await mediaStore().remove('originals', mediaId);
  await dropMade(made);
}

type New = {
  mediaId: string;
  sha256: string;
  name: string;
  bytes: number;
  seen: Inspected;
  made: Made;
  hurry: boolean;
};

function keepRows(actor: Actor, clock: Clock, { mediaId, sha256, name, bytes, seen, made, hurry }: New) {
  const at = clock();
  return db.$transaction([
    db.media.create({
      data: {
        id: mediaId,
        sha256,
        originalName: name,
        width: seen.width,
        height: seen.height,
        bytes,
        colour: made.colour,
        uploadedById: actor.id,
        createdAt: at,
        dueAt: hurry ? at : null,
        texts: { create: [{ locale: 'vi' }, { locale: 'en' }] },
        renditions: {
          create: made.renditions.map((rendition) => ({ ...rendition, bytes: rendition.bytes.length })),
        },
      },
    }),
    db.timelineEvent.create({
      data: { at, actorId: actor.id, kind: 'media.added', data: { mediaId, name } },
    }),
  ]);
}

/**
 * Takes one image into the library: checks it, leaves behind what it says about camera and place, makes its renditions.
 * Files are written first and rows last, so that what a row names is there.
 * @param input `name` as its owner called it; `bytes` the whole file; `effort` of the AVIF encoder, less for a demo in a hurry;
 * `hurry` makes two JPEGs only and leaves the rest due (see completion.ts), for many at once that somebody waits for.
 * @returns its id and size as seen; the existing one when the same file was uploaded before.
 * Issues on `file`: notPermitted, mediaEmpty, mediaTooLarge, mediaTooManyPixels, mediaTooLong, mediaNotAnImage, mediaSvg,
 * mediaHeic, mediaGif, mediaIsPdf, mediaAnimated, mediaBroken, mediaBusy; mediaReplaced (`name`) when it is an earlier file of a photo.
 */
export async function addMedia(
  actor: Actor,
  clock: Clock,
  input: { name: string; bytes: Uint8Array; effort?: number; hurry?: boolean },
): Promise<Result<AddedMedia>> {
  const unfit = bytesIssue(actor, input.bytes);
  if (unfit) return refused(unfit);
  const original = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  const sha256 = createHash('sha256').update(original).digest('hex');
  const already = await known(sha256);
  if (already) return already;
  const inspected = await inspect(original);
  if (!inspected.ok) return inspected;
  const mediaId = randomUUID();
  const encoded = await encode(original, { owner: mediaId, effort: input.effort, hurry: input.hurry });
  if (!encoded.ok) return encoded;
  const made = encoded.data;
  const seen = inspected.data;
  try {
    await keepFiles(mediaId, original, made);
    const name = fileName(input.name);
    const hurry = input.hurry ?? false;
    await keepRows(actor, clock, { mediaId, sha256, name, bytes: original.length, seen, made, hurry });
  } catch (error) {
    await dropFiles(mediaId, made);
    const twin = isTwin(error) && (await known(sha256));
    if (twin) return twin;
    throw error;
  }
  return done({ mediaId, width: seen.width, height: seen.height, duplicate: false });
}

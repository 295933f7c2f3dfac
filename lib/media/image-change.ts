import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db, type Prisma, type Transaction } from '../db.ts';
import { done, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { dropMade, keepMade } from './encoding.ts';
import { type LockedMedia, lockImage } from './image-lock.ts';
import type { Made } from './renditions.ts';
import { retire } from './retirement.ts';

type Asked = { mediaId: string; version: number };

/** A photo after its look has changed: its id, and the version of its image. */
export type ChangedImage = { mediaId: string; version: number };

/** A photo whose look is to change, before anything is encoded for it. Issues as of `lockImage`. */
export const imageToChange = (actor: Actor, asked: Asked): Promise<Result<LockedMedia>> =>
  db.$transaction((tx) => lockImage(tx, actor, asked));

/** What a change writes about a photo beside its files, and what it is called on the timeline. */
export type Written = {
  kind: string;
  data: Prisma.MediaUncheckedUpdateInput;
  /** Renditions it had that stay in use, and other files that do not. */
  kept?: string[];
  retired?: string[];
};

async function replaceRenditions(
  tx: Transaction,
  { id, renditions, edit }: LockedMedia,
  made: Made,
): Promise<string[]> {
  await tx.mediaRendition.deleteMany({ where: { mediaId: id } });
  await tx.mediaRendition.createMany({
    data: made.renditions.map((one) => ({ ...one, mediaId: id, bytes: one.bytes.length })),
  });
  return [...renditions.map(({ file }) => file), ...(edit ? [edit.wholeFile] : [])];
}

/**
 * Puts encoded files in place of those a photo has: files first, then rows, in one transaction with whatever `write` adds. Where
 * somebody was faster, or the database fails, nothing of it stays.
 */
export async function putImage(
  actor: Actor,
  clock: Clock,
  asked: Asked,
  made: Made,
  write: (tx: Transaction, media: LockedMedia) => Promise<Written>,
): Promise<Result<ChangedImage>> {
  const { mediaId } = asked;
  try {
    await keepMade(made);
    const put = await transaction<ChangedImage>(async (tx) => {
      const locked = await lockImage(tx, actor, asked);
      if (!locked.ok) return locked;
      const old = await replaceRenditions(tx, locked.data, made);
      const { kind, data, kept = [], retired = [] } = await write(tx, locked.data);
      const version = locked.data.imageVersion + 1;
      const media = await tx.media.update({
        where: { id: mediaId },
        data: { ...data, colour: made.colour, imageVersion: version },
      });
      const at = clock();
      const out = old.filter((file) => !kept.includes(file));
      await retire(tx, [...out, ...retired], at);
      const told = { mediaId, name: media.originalName };
      await tx.timelineEvent.create({ data: { at, actorId: actor.id, kind, data: told } });
      return done({ mediaId, version });
    });
    if (!put.ok) await dropMade(made);
    return put;
  } catch (error) {
    await dropMade(made);
    throw error;
  }
}

import { type Actor, may } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { MediaItem } from './item.ts';
import { mediaUrl } from './names.ts';
import { mediaById } from './queries.ts';
import { type ShownInPage, shownIn } from './shown-in.ts';
import { inPublic } from './usage.ts';

/** A file that a photo had before; `number` tells it from the others. */
export type EarlierFile = {
  number: number;
  name: string;
  width: number;
  height: number;
  bytes: number;
  thumb: string;
  replacedBy: string;
  replacedAt: Date;
};

/** Files that a photo had before, the last one first. */
async function earlierFiles(mediaId: string): Promise<EarlierFile[]> {
  const rows = await db.mediaEarlierFile.findMany({
    where: { mediaId },
    include: { replacedBy: { select: { name: true } } },
    orderBy: [{ replacedAt: 'desc' }, { number: 'desc' }],
  });
  return rows.map(
    ({ number, originalName: name, width, height, bytes, thumbFile, replacedBy, replacedAt }) => ({
      ...{ number, name, width, height, bytes, replacedAt },
      thumb: mediaUrl(thumbFile),
      replacedBy: replacedBy.name,
    }),
  );
}

/** A photo with where it is shown, and what this actor may do with it. */
export type DeskPhoto = MediaItem & {
  /** Readers can see it now. */
  isPublic: boolean;
  mayRemove: boolean;
  shown: ShownInPage;
  earlier: EarlierFile[];
};

/**
 * One photo for its own page at the desk.
 * @param page Which page of the articles that show it.
 * @returns null when there is none, or the actor may not see the library.
 */
export async function deskPhoto(actor: Actor, mediaId: string, page = 1): Promise<DeskPhoto | null> {
  const item = await mediaById(actor, mediaId);
  if (!item) return null;
  const [earlier, public_, shown] = await Promise.all([
    earlierFiles(mediaId),
    db.media.count({ where: { id: mediaId, ...inPublic } }),
    shownIn(actor, mediaId, page),
  ]);
  const isPublic = public_ > 0;
  return {
    ...item,
    isPublic,
    mayEdit: item.mayEdit && (!isPublic || may(actor, 'article.editPublic')),
    mayRemove: item.mayEdit && shown.seen + shown.others === 0,
    shown,
    earlier,
  };
}

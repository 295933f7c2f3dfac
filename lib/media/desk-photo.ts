import { type Actor, may, reach } from '../accounts/permissions.ts';
import { db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MediaItem } from './item.ts';
import { mediaUrl } from './names.ts';
import { mediaById } from './queries.ts';
import { inPublic } from './usage.ts';

/** An article that shows a photo, by its headline in one language. */
export type ShownIn = { articleId: string; title: string; locale: Locale };

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
  /** Articles that the actor may see, newest first; saved versions of their texts count. */
  shownIn: ShownIn[];
  /** How many others show it. */
  shownElsewhere: number;
  earlier: EarlierFile[];
};

/** Articles that show a photo in any way. */
const showing = (mediaId: string): Prisma.ArticleWhereInput => ({
  OR: [
    { leadMediaId: mediaId },
    { gallery: { some: { mediaId } } },
    { translations: { some: { revisions: { some: { media: { some: { mediaId } } } } } } },
  ],
});

const titled = { orderBy: { locale: 'asc' }, select: { title: true, locale: true } } as const;

/**
 * One photo for its own page at the desk.
 * @returns null when there is none, or the actor may not see the library.
 */
export async function deskPhoto(actor: Actor, mediaId: string): Promise<DeskPhoto | null> {
  const item = await mediaById(actor, mediaId);
  if (!item) return null;
  const mine = reach(actor, 'article.read') === 'any' ? {} : { createdById: actor.id };
  const [earlier, seen, all, visible] = await Promise.all([
    earlierFiles(mediaId),
    db.media.count({ where: { id: mediaId, ...inPublic } }),
    db.article.count({ where: showing(mediaId) }),
    db.article.findMany({
      where: { AND: [showing(mediaId), mine] },
      orderBy: { updatedAt: 'desc' },
      select: { id: true, translations: titled },
    }),
  ]);
  const shownIn = visible.map(({ id, translations }) => {
    const { title = '', locale = 'vi' as const } = translations.find((text) => text.title) ?? {};
    return { articleId: id, title, locale };
  });
  const isPublic = seen > 0;
  return {
    ...item,
    isPublic,
    mayEdit: item.mayEdit && (!isPublic || may(actor, 'article.editPublic')),
    mayRemove: item.mayEdit && all === 0,
    shownIn,
    shownElsewhere: all - visible.length,
    earlier,
  };
}

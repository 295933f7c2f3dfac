import { type Actor, may } from '../accounts/permissions.ts';
import type { Prisma, Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { done, issue, notFound, overtaken, type Result, refused } from '../issue.ts';
import { lastSave } from '../timeline/last-save.ts';
import { inPublic } from './usage.ts';

const withFiles = {
  renditions: { select: { file: true, format: true, width: true } },
  edit: true,
} as const satisfies Prisma.MediaInclude;

/** A photo that is held, with its files and what it shows of its upload. */
export type LockedMedia = Prisma.MediaGetPayload<{ include: typeof withFiles }>;

/** What changes how a photo looks, as the timeline calls it. */
const imageSaves = ['media.added', 'media.focused', 'media.framed', 'media.replaced', 'media.broughtBack'];

/**
 * Holds a photo whose look is to change, so that of two who change it at once the second is told.
 * @param input `version` is that of the image which the change was based on.
 * @returns its row. Issues: notFound, notPermitted, mediaInPublic, overtaken (`by`, `at`, `version`).
 */
export async function lockImage(
  tx: Transaction,
  actor: Actor,
  { mediaId, version }: { mediaId: string; version: number },
): Promise<Result<LockedMedia>> {
  if (!isId(mediaId)) return notFound();
  await tx.$queryRaw`SELECT id FROM media WHERE id = ${mediaId}::uuid FOR UPDATE`;
  const media = await tx.media.findUnique({ where: { id: mediaId }, include: withFiles });
  if (!media) return notFound();
  if (!may(actor, 'media.edit', media.uploadedById)) return refused(issue('', 'notPermitted'));
  const seen = await tx.media.count({ where: { id: mediaId, ...inPublic } });
  if (seen && !may(actor, 'article.editPublic')) return refused(issue('', 'mediaInPublic'));
  if (media.imageVersion === version) return done(media);
  const last = await lastSave(tx, imageSaves, { name: 'mediaId', id: mediaId });
  return overtaken({ ...last, version: media.imageVersion });
}

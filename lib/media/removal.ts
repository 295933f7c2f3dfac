import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { originalOf } from './names.ts';
import { MediaIdInput } from './schema.ts';
import { mediaStore } from './store.ts';
import { inUse } from './usage.ts';

/**
 * Deletes a photo that nothing shows: no article, and no saved version of any text.
 * Issues: notFound, notPermitted, mediaInUse.
 */
export async function removeMedia(
  actor: Actor,
  clock: Clock,
  input: { mediaId: string },
): Promise<Result<{ mediaId: string }>> {
  const parsed = readInput(MediaIdInput, input);
  if (!parsed.ok) return notFound();
  const { mediaId } = parsed.data;
  const removed = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM media WHERE id = ${mediaId}::uuid FOR UPDATE`;
    const media = await tx.media.findUnique({
      where: { id: mediaId },
      include: { renditions: true, crops: true, edit: true, earlierFiles: true },
    });
    if (!media) return notFound();
    if (!may(actor, 'media.edit', media.uploadedById)) return refused(issue('', 'notPermitted'));
    if (await tx.media.count({ where: { id: mediaId, ...inUse } })) return refused(issue('', 'mediaInUse'));
    await tx.media.delete({ where: { id: mediaId } });
    await tx.timelineEvent.create({
      data: {
        at: clock(),
        actorId: actor.id,
        kind: 'media.removed',
        data: { mediaId, name: media.originalName },
      },
    });
    const files = [...media.renditions, ...media.crops].map(({ file }) => file);
    const earlier = media.earlierFiles.map(({ thumbFile }) => thumbFile);
    return done({
      served: [...files, ...earlier, ...(media.edit ? [media.edit.wholeFile] : [])],
      originals: [originalOf(media), ...media.earlierFiles.map(({ originalFile }) => originalFile)],
    });
  });
  if (!removed.ok) return removed;
  const { served, originals } = removed.data;
  await Promise.all(originals.map((file) => mediaStore().remove('originals', file)));
  await Promise.all(served.map((file) => mediaStore().remove('served', file)));
  return done({ mediaId });
}

import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { readInput } from '../input.ts';
import { done, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { lockImage } from './image-lock.ts';
import { FocusInput } from './schema.ts';

/**
 * Sets the point of a photo that stays in sight wherever it is cut, or takes it back. Pages follow at once; its cuts and
 * the cards of stories it leads are made anew beside requests, because the version of the image is raised.
 * @returns the image's version. Issues: notFound, notPermitted, mediaInPublic, overtaken (`by`, `at`, `version`);
 * required, invalid and shareOutside on `focus.x` and `focus.y`.
 */
export async function saveFocus(
  actor: Actor,
  clock: Clock,
  input: FocusInput,
): Promise<Result<{ mediaId: string; version: number }>> {
  const parsed = readInput(FocusInput, input);
  if (!parsed.ok) return parsed;
  const { mediaId, focus } = parsed.data;
  return transaction(async (tx) => {
    const locked = await lockImage(tx, actor, parsed.data);
    if (!locked.ok) return locked;
    const media = locked.data;
    const wanted = { focusX: focus?.x ?? null, focusY: focus?.y ?? null };
    if (media.focusX === wanted.focusX && media.focusY === wanted.focusY) {
      return done({ mediaId, version: media.imageVersion });
    }
    const version = media.imageVersion + 1;
    await tx.media.update({ where: { id: mediaId }, data: { ...wanted, imageVersion: version } });
    const data = { mediaId, name: media.originalName };
    await tx.timelineEvent.create({ data: { at: clock(), actorId: actor.id, kind: 'media.focused', data } });
    return done({ mediaId, version });
  });
}

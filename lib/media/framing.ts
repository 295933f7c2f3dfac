import { randomUUID } from 'node:crypto';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { readInput } from '../input.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { boxOf, editOf, frameOf, wholeOf } from './edit.ts';
import { encode } from './encoding.ts';
import { focusOf } from './focus.ts';
import { type Frame, movedFocus, type Size, turnedSize } from './frame.ts';
import { type ChangedImage, imageToChange, putImage } from './image-change.ts';
import { mediaLimits } from './limits.ts';
import { originalOf } from './names.ts';
import { FrameInput } from './schema.ts';
import { mediaStore } from './store.ts';

/** A frame that fits its upload; a cut that leaves everything is none. */
function fitted(whole: Size, { turn, cut }: Frame): Result<Frame> {
  const size = turnedSize(whole, turn);
  if (!cut) return done({ turn, cut });
  const { left, top, width, height } = cut;
  const least = Math.min(mediaLimits.cutSide, size.width, size.height);
  if (Math.min(width, height) < least) return refused(issue('cut.width', 'cutTooSmall', { limit: least }));
  if (left + width > size.width || top + height > size.height) {
    return refused(issue('cut.width', 'cutOutside', size));
  }
  return done({ turn, cut: width === size.width && height === size.height ? null : cut });
}

const same = (one: Frame, other: Frame): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Turns a photo in quarters and cuts it, everywhere it is shown. The upload is kept as it came, so that another frame, or
 * none (`turn` 0, `cut` null), can be chosen at any time; the point that stays in sight stays on what it was on. Waits for
 * the files to be made, in the one line in which images are encoded.
 * @returns the version of the image. Issues: notFound, notPermitted, mediaInPublic, overtaken (`by`, `at`, `version`);
 * required, invalid, cutTooSmall (`limit`) and cutOutside (`width`, `height`) on `cut…`; mediaBusy, mediaBroken on `file`.
 */
export async function saveFrame(
  actor: Actor,
  clock: Clock,
  input: FrameInput,
): Promise<Result<ChangedImage>> {
  const parsed = readInput(FrameInput, input);
  if (!parsed.ok) return parsed;
  const { mediaId, version, turn, cut } = parsed.data;
  const held = await imageToChange(actor, parsed.data);
  if (!held.ok) return held;
  const whole = wholeOf(held.data);
  const wanted = fitted(whole, { turn, cut });
  if (!wanted.ok) return wanted;
  const [before, frame] = [frameOf(held.data), wanted.data];
  if (same(before, frame)) return done({ mediaId, version });
  const original = await mediaStore().read('originals', originalOf(held.data));
  const made = await encode(original, { owner: randomUUID(), frame });
  if (!made.ok) return made;
  const focus = focusOf(held.data);
  const moved = focus && movedFocus(focus, whole, before, frame);
  const { width, height } = boxOf(whole, frame);
  return putImage(actor, clock, parsed.data, made.data, async (tx) => {
    await tx.mediaEdit.deleteMany({ where: { mediaId } });
    const edit = editOf(whole, frame, made.data.whole?.file);
    if (edit) await tx.mediaEdit.create({ data: { mediaId, ...edit } });
    return {
      kind: 'media.framed',
      data: { width, height, focusX: moved?.x ?? null, focusY: moved?.y ?? null },
    };
  });
}

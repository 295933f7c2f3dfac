import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import { issue, notFound, type Result, refused } from '../issue.ts';
import { boxOf, editOf, frameOf, wholeOf } from './edit.ts';
import { encode } from './encoding.ts';
import type { Frame } from './frame.ts';
import { type ChangedImage, imageToChange, putImage } from './image-change.ts';
import type { LockedMedia } from './image-lock.ts';
import { inspect } from './inspection.ts';
import { knownFile } from './known-file.ts';
import { originalOf } from './names.ts';
import { fileName } from './schema.ts';
import { mediaStore } from './store.ts';
import { isTwin } from './twin.ts';
import { bytesIssue } from './upload.ts';

/** More files than this a photo never had; a larger number is none that a database holds. */
const fileNumbers = 1_000_000;

type Asked = { mediaId: string; version: number };

const thumbOf = ({ renditions }: LockedMedia): string =>
  renditions.filter(({ format }) => format === 'jpeg').toSorted((a, b) => a.width - b.width)[0]?.file ?? '';

/** Writes down the file that a photo has now as one of its earlier ones; answers with the picture kept of it. */
async function setAside(tx: Transaction, media: LockedMedia, actor: Actor, at: Date): Promise<string> {
  const thumbFile = thumbOf(media);
  const { sha256, originalName, bytes, focusX, focusY } = media;
  await tx.mediaEarlierFile.create({
    data: {
      ...{ mediaId: media.id, number: media.fileNumber, sha256, originalName, bytes, focusX, focusY },
      originalFile: originalOf(media),
      ...{ ...wholeOf(media), frame: frameOf(media), thumbFile, replacedById: actor.id, replacedAt: at },
    },
  });
  return thumbFile;
}

async function nextNumber({ id, fileNumber }: LockedMedia): Promise<number> {
  const { _max } = await db.mediaEarlierFile.aggregate({ where: { mediaId: id }, _max: { number: true } });
  return Math.max(fileNumber, _max.number ?? 0) + 1;
}

/** Words are asked for again when a photo that has some gets another file. */
async function hasWords(tx: Transaction, mediaId: string): Promise<boolean> {
  const said = { mediaId, OR: [{ alt: { not: '' } }, { caption: { not: '' } }] };
  return (await tx.mediaText.count({ where: said })) > 0;
}

/**
 * Puts another file in the place of a photo, wherever it is shown. Its words stay and are to be looked at again; the file it
 * had can be brought back. One of its own earlier files is brought back.
 * @param input `version` of the image that the change is based on; `name`, `bytes` and `effort` as for an upload.
 * @returns the version of the image. Issues: those of an upload; notFound, mediaInPublic, overtaken (`by`, `at`, `version`);
 * mediaUnchanged, mediaElsewhere (`name`) on `file`.
 */
export async function replaceMedia(
  actor: Actor,
  clock: Clock,
  input: Asked & { name: string; bytes: Uint8Array; effort?: number },
): Promise<Result<ChangedImage>> {
  const { mediaId, effort } = input;
  const unfit = bytesIssue(actor, input.bytes);
  if (unfit) return refused(unfit);
  const held = await imageToChange(actor, input);
  if (!held.ok) return held;
  const original = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  const sha256 = createHash('sha256').update(original).digest('hex');
  const known = await knownFile(sha256);
  if (known && known.mediaId !== mediaId)
    return refused(issue('file', 'mediaElsewhere', { name: known.name }));
  if (known?.number === held.data.fileNumber) return refused(issue('file', 'mediaUnchanged'));
  if (known) return bringBack(actor, clock, { ...input, number: known.number });
  const inspected = await inspect(original);
  if (!inspected.ok) return inspected;
  const made = await encode(original, { owner: randomUUID(), effort });
  if (!made.ok) return made;
  const fileNumber = await nextNumber(held.data);
  const originalFile = `${mediaId}-${randomUUID()}`;
  const { width, height } = inspected.data;
  const facts = { sha256, originalName: fileName(input.name), bytes: original.length, width, height };
  await mediaStore().write('originals', originalFile, original);
  try {
    const put = await putImage(actor, clock, input, made.data, async (tx, media) => {
      const thumb = await setAside(tx, media, actor, clock());
      await tx.mediaEdit.deleteMany({ where: { mediaId } });
      const wordsFor = (await hasWords(tx, mediaId)) ? media.wordsFor : fileNumber;
      const data = { ...facts, originalFile, fileNumber, wordsFor, focusX: null, focusY: null };
      return { kind: 'media.replaced', data, kept: [thumb] };
    });
    if (!put.ok) await mediaStore().remove('originals', originalFile);
    return put;
  } catch (error) {
    await mediaStore().remove('originals', originalFile);
    if (isTwin(error)) return refused(issue('file', 'mediaElsewhere', { name: facts.originalName }));
    throw error;
  }
}

/**
 * Brings an earlier file of a photo back, turned, cut and with the focal point as it was then; the present one becomes an earlier one.
 * @returns the version of the image. Issues: notFound, notPermitted, mediaInPublic, overtaken (`by`, `at`, `version`);
 * mediaBusy, mediaBroken on `file`.
 */
export async function bringBack(
  actor: Actor,
  clock: Clock,
  input: Asked & { number: number },
): Promise<Result<ChangedImage>> {
  const { mediaId, number } = input;
  const held = await imageToChange(actor, input);
  if (!held.ok) return held;
  if (!Number.isInteger(number) || Math.abs(number) > fileNumbers) return notFound();
  const key = { mediaId_number: { mediaId, number } };
  const earlier = await db.mediaEarlierFile.findUnique({ where: key });
  if (!earlier) return notFound();
  const frame = earlier.frame as Frame;
  const original = await mediaStore().read('originals', earlier.originalFile);
  const made = await encode(original, { owner: randomUUID(), frame });
  if (!made.ok) return made;
  return putImage(actor, clock, input, made.data, async (tx, media) => {
    await tx.mediaEarlierFile.delete({ where: key });
    const thumb = await setAside(tx, media, actor, clock());
    await tx.mediaEdit.deleteMany({ where: { mediaId } });
    const edit = editOf(earlier, frame, made.data.whole?.file);
    if (edit) await tx.mediaEdit.create({ data: { mediaId, ...edit } });
    const { sha256, originalName, originalFile, bytes, focusX, focusY } = earlier;
    const { width, height } = boxOf(earlier, frame);
    const shown = { width, height, focusX, focusY };
    const data = { sha256, originalName, originalFile, bytes, fileNumber: number, ...shown };
    return { kind: 'media.broughtBack', data, kept: [thumb], retired: [earlier.thumbFile] };
  });
}

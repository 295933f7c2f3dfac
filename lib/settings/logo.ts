import sharp from 'sharp';
import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { done, issue, notPermitted, type Result, refused } from '../issue.ts';
import { inspect, openingOptions } from '../media/inspection.ts';
import { renditionName } from '../media/names.ts';
import { encodingQueue } from '../media/queue.ts';
import { mediaStore } from '../media/store.ts';
import { bytesIssue } from '../media/upload.ts';
import { transaction } from '../transaction.ts';
import { defaults } from './schema.ts';

/** Four times the height at which pages show it, for sharp screens. */
const box = { width: 1200, height: 224 };

/** The logo as it is served: upright, inside the box, its transparency kept, nothing else of the file left. */
const encode = (original: Buffer) =>
  sharp(original, openingOptions)
    .autoOrient()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ nearLossless: true, quality: 80, effort: 4 })
    .toBuffer({ resolveWithObject: true });

/** Puts a logo in the settings, or takes it out; either is a new version of them. */
function keep(actor: Actor, clock: Clock, logoFile: string | null): Promise<Result<{ file: string | null }>> {
  return transaction(async (tx) => {
    await tx.settings.upsert({
      where: { id: 1 },
      create: { id: 1, accent: defaults.accent, logoFile, version: 1 },
      update: { logoFile, version: { increment: 1 } },
    });
    const kind = logoFile ? 'settings.logoChanged' : 'settings.logoRemoved';
    await tx.timelineEvent.create({ data: { at: clock(), actorId: actor.id, kind, data: {} } });
    return done({ file: logoFile });
  });
}

/**
 * Takes an image as the institution's logo. For administrators.
 * @param input `bytes`: the whole file, as uploaded.
 * @returns the file's name below `/media/`; issues as of `addMedia`.
 */
export async function setLogo(
  actor: Actor,
  clock: Clock,
  input: { bytes: Uint8Array },
): Promise<Result<{ file: string | null }>> {
  if (!may(actor, 'settings.edit')) return notPermitted();
  const unfit = bytesIssue(actor, input.bytes);
  if (unfit) return refused(unfit);
  const original = Buffer.from(input.bytes);
  const inspected = await inspect(original);
  if (!inspected.ok) return inspected;
  const turn = encodingQueue.run(() => encode(original));
  if (!turn) return refused(issue('file', 'mediaBusy'));
  const encoded = await turn.catch(() => null);
  if (!encoded) return refused(issue('file', 'mediaBroken'));
  const file = renditionName('logo', encoded.data, encoded.info.width, 'webp');
  await mediaStore().write('served', file, encoded.data);
  return keep(actor, clock, file);
}

/** Takes the logo away; pages show the name alone. For administrators. */
export async function removeLogo(actor: Actor, clock: Clock): Promise<Result<{ file: string | null }>> {
  if (!may(actor, 'settings.edit')) return notPermitted();
  return keep(actor, clock, null);
}

import type { Actor } from '../../lib/accounts/permissions.ts';
import { clockAt } from '../../lib/clock.ts';
import { addFile } from '../../lib/media/files.ts';
import { saveMediaTexts } from '../../lib/media/texts.ts';
import { addMedia } from '../../lib/media/upload.ts';
import { slugOf } from '../../lib/text/slug.ts';
import { type PaperKey, papers, printed } from '../stories/papers.ts';
import { type PhotoKey, photoKeys, photoOf } from '../stories/photos.ts';
import type { Lettering } from '../stories/scenes/lettering.ts';
import { photograph } from '../stories/scenes/render.ts';
import { stories, storyKeys } from '../stories/stories.ts';
import type { Story } from '../stories/story.ts';
import { localTime, must } from './must.ts';

/** Scenes on the drawing board at once: one is encoded while the next is drawn. */
const atOnce = 2;

/** Photos that a story shows, whichever way. */
export const photosOf = ({ lead, gallery = [], vi, en }: Story): PhotoKey[] => {
  const inBodies = [vi, en].flatMap((text) => [...(text?.body.matchAll(/^!\[(.+)\]$/gm) ?? [])]);
  return [...(lead ? [lead] : []), ...gallery, ...inBodies.map((match) => match[1] as PhotoKey)];
};

/** When a photo came in: shortly before the first story that shows it was begun. */
function takenAt(key: PhotoKey): Date {
  const first = storyKeys.find((name) => photosOf(stories[name]).includes(key));
  if (!first) throw new Error(`No story shows the photo ${key}`);
  return new Date(localTime(stories[first].written).getTime() - 20 * 60_000);
}

async function seedPhoto(actor: Actor, lettering: Lettering, key: PhotoKey, hurry: boolean): Promise<string> {
  const { draw, credit, vi, en } = photoOf(key);
  const clock = clockAt(takenAt(key));
  // As a camera bag would have it: named by somebody in a hurry.
  const name = `${slugOf(vi.caption).split('-').slice(0, 6).join('-')}.jpg`;
  const bytes = await photograph(draw(lettering));
  const { mediaId } = must(
    await addMedia(actor, clock, { name, bytes, effort: 0, hurry }),
    `the photo ${key}`,
  );
  must(await saveMediaTexts(actor, clock, { mediaId, version: 1, vi, en, credit }), `the words of ${key}`);
  return mediaId;
}

/**
 * Draws every photo and takes it into the library, those of the oldest stories first; in a hurry with what shows them at
 * first, leaving the rest due.
 * @returns a promise of the id for each, so that stories need not wait for photos they do not show.
 */
export function seedPhotos(
  actor: Actor,
  lettering: Lettering,
  { hurry, done }: { hurry: boolean; done: (count: number) => void },
): Record<PhotoKey, Promise<string>> {
  const line = photoKeys.toSorted((a, b) => takenAt(a).getTime() - takenAt(b).getTime());
  const settled: Promise<unknown>[] = [];
  let count = 0;
  const entries = line.map((key, index) => {
    const turn = index < atOnce ? Promise.resolve() : settled[index - atOnce];
    const id = Promise.resolve(turn).then(() => seedPhoto(actor, lettering, key, hurry));
    settled.push(id.then(() => done(++count)));
    return [key, id] as const;
  });
  return Object.fromEntries(entries) as Record<PhotoKey, Promise<string>>;
}

/** Prints a document and stores it, when the first story that offers it is begun. */
export async function seedPaper(
  actor: Actor,
  lettering: Lettering,
  key: PaperKey,
  at: Date,
): Promise<string> {
  const bytes = printed(papers[key], lettering);
  return must(await addFile(actor, clockAt(at), { name: papers[key].name, bytes }), `the paper ${key}`)
    .fileId;
}

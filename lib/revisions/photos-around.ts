import { type Stretch, wordChanges } from '../text/word-changes.ts';

/** A photo that an article shows beside its text, with what was said of it in the text's language. */
export type PhotoAround = { mediaId: string; alt: string; caption: string };

/** What an article showed around a text when that was saved. */
export type PhotosAround = { lead: PhotoAround | null; gallery: PhotoAround[] };

/** What became of a photo beside the text: it went, it came, or its words changed. */
export type PhotoChange = {
  place: 'lead' | 'gallery';
  mediaId: string;
  kind: 'removed' | 'added' | 'changed';
  alt: Stretch[];
  caption: Stretch[];
};

function changeOf(
  place: PhotoChange['place'],
  before: PhotoAround | undefined,
  after: PhotoAround | undefined,
): PhotoChange[] {
  const photo = after ?? before;
  if (!photo || (before?.alt === after?.alt && before?.caption === after?.caption)) return [];
  const kind = before && after ? 'changed' : before ? 'removed' : 'added';
  const words = (field: 'alt' | 'caption') => wordChanges(before?.[field] ?? '', after?.[field] ?? '');
  return [{ place, mediaId: photo.mediaId, kind, alt: words('alt'), caption: words('caption') }];
}

function changesIn(
  place: PhotoChange['place'],
  before: readonly PhotoAround[],
  after: readonly PhotoAround[],
): PhotoChange[] {
  const found = (photos: readonly PhotoAround[], { mediaId }: PhotoAround) =>
    photos.find((photo) => photo.mediaId === mediaId);
  return [
    ...before.flatMap((photo) => changeOf(place, photo, found(after, photo))),
    ...after.flatMap((photo) => (found(before, photo) ? [] : changeOf(place, undefined, photo))),
  ];
}

/** Whether photos that both galleries have stand in another order. */
function reordered(before: readonly PhotoAround[], after: readonly PhotoAround[]): boolean {
  const kept = (these: readonly PhotoAround[], those: readonly PhotoAround[]) =>
    these.map(({ mediaId }) => mediaId).filter((id) => those.some(({ mediaId }) => mediaId === id));
  return kept(before, after).join() !== kept(after, before).join();
}

/**
 * What became of the lead photo and the gallery between two versions of a text, word by word.
 * Nothing where either version is from before this was kept.
 */
export function photoChanges(
  before: PhotosAround | null,
  after: PhotosAround | null,
): { changes: PhotoChange[]; reordered: boolean } {
  if (!before || !after) return { changes: [], reordered: false };
  const one = (photo: PhotoAround | null) => (photo ? [photo] : []);
  return {
    changes: [
      ...changesIn('lead', one(before.lead), one(after.lead)),
      ...changesIn('gallery', before.gallery, after.gallery),
    ],
    reordered: reordered(before.gallery, after.gallery),
  };
}

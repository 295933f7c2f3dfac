'use client';

import { type ReactNode, useCallback, useMemo } from 'react';
import { PhotoShelfProvider, type PhotoWords, type ShelfPhoto } from '../editor/photo-shelf.ts';
import { type Uploads, useUploads } from '../uploads/use-uploads.ts';
import { jumpTo } from './jump.ts';
import { type Sources, thumbOf } from './thumb.ts';
import { useWriting, useWritingStore } from './writing-store.ts';

/** A photo as the upload route answers it. */
type TakenPhoto = PhotoWords & {
  id: string;
  originalName: string;
  width: number;
  height: number;
  mayEdit: boolean;
  sources: Sources;
};

const shelved = ({ id, originalName, sources, ...photo }: TakenPhoto): ShelfPhoto => ({
  mediaId: id,
  name: originalName,
  thumb: thumbOf(sources),
  width: photo.width,
  height: photo.height,
  mayEdit: photo.mayEdit,
  vi: photo.vi,
  en: photo.en,
  credit: photo.credit,
  version: photo.version,
});

/** Gives the texts the article's photos, with their words as they stand on the screen, and takes new ones in. */
export function PhotosOfArticle({
  children,
}: {
  children: (uploads: Uploads, upload: (files: readonly File[]) => Promise<string[]>) => ReactNode;
}) {
  const store = useWritingStore();
  const uploads = useUploads();
  const known = useWriting((state) => state.photos);
  const words = useWriting(({ draft }) => draft.photos);
  const gallery = useWriting(({ draft }) => draft.shared.gallery);
  const mayOrder = useWriting(({ may }) => may.editShared);
  const { send } = uploads;
  const upload = useCallback(
    async (files: readonly File[]) => {
      const taken = (await send<TakenPhoto>('/api/media', files)).map(shelved);
      const { photos, draft, stored } = store.get();
      const added = Object.fromEntries(taken.map((photo) => [photo.mediaId, photo]));
      const said = Object.fromEntries(
        taken.map(({ mediaId, vi, en, credit, version }) => [mediaId, { vi, en, credit, version }]),
      );
      store.set({
        photos: { ...photos, ...added },
        draft: { ...draft, photos: { ...said, ...draft.photos } },
        stored: { ...stored, photos: { ...said, ...stored.photos } },
      });
      return taken.map(({ mediaId }) => mediaId);
    },
    [send, store],
  );
  const shelf = useMemo(() => {
    const photos = new Map(
      Object.values(known).map((photo) => [photo.mediaId, { ...photo, ...words[photo.mediaId] }]),
    );
    return {
      photos,
      gallery: gallery.flatMap((id) => photos.get(id) ?? []),
      order: mayOrder ? (ids: string[]) => store.patch('shared', { gallery: ids }) : undefined,
      upload,
      show: (mediaId: string) => jumpTo(`photo-${mediaId}`),
    };
  }, [known, words, gallery, mayOrder, store, upload]);
  return <PhotoShelfProvider value={shelf}>{children(uploads, upload)}</PhotoShelfProvider>;
}

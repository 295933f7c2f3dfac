import { createContext, useContext } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';

/** What is said about a photo: in each language, and by whom it was taken; `version` is that of what it is based on. */
export type PhotoWords = Record<Locale, { alt: string; caption: string; decorative?: boolean }> & {
  credit: string;
  version: number;
};

/** A photo of the article, as the desk shows it while writing. */
export type ShelfPhoto = PhotoWords & {
  mediaId: string;
  /** Address of a small rendition. */
  thumb: string;
  width: number;
  height: number;
  name: string;
  mayEdit: boolean;
};

export type PhotoShelf = {
  photos: ReadonlyMap<string, ShelfPhoto>;
  /** Those of the gallery, in its order. */
  gallery: readonly ShelfPhoto[];
  /** Puts the photos of the gallery into another order; absent for those who may not. */
  order?: (mediaIds: string[]) => void;
  /** Uploads files and answers with the ids of those that were taken. */
  upload: (files: readonly File[]) => Promise<string[]>;
  /** Leads to the fields of a photo's words. */
  show: (mediaId: string) => void;
};

const PhotoShelfContext = createContext<PhotoShelf>({
  photos: new Map(),
  gallery: [],
  upload: async () => [],
  show: () => {},
});

export const PhotoShelfProvider = PhotoShelfContext.Provider;

/** The photos of the article being written, within a `PhotoShelfProvider`. */
export const usePhotoShelf = (): PhotoShelf => useContext(PhotoShelfContext);

import { extensions } from './extensions.ts';
import { Files } from './files.ts';
import { ViewedGallery } from './gallery-view.tsx';
import { Gallery, Photo } from './photo.ts';
import { ViewedPhoto } from './photo-view.tsx';
import { Spacing } from './spacing.ts';

/** The editor's grammar with what the desk shows and hears beside it. */
export const extensionsWith = (onFiles: (files: File[], at: number) => void) => [
  ...extensions.filter((extension) => extension !== Photo && extension !== Gallery),
  ViewedPhoto,
  ViewedGallery,
  Spacing,
  Files.configure({ onFiles }),
];

import type { KeyedKind } from '../../../lib/text/adopted-keys.ts';
import { BesideText } from './beside.ts';
import { BlockKeys } from './block-keys.ts';
import { viewedBoxes } from './box-views.tsx';
import { boxes } from './boxes.ts';
import { extensions } from './extensions.ts';
import { FactMarks } from './fact-marks.ts';
import { Files } from './files.ts';
import { ViewedGallery } from './gallery-view.tsx';
import { OthersAtWork } from './others.ts';
import { Pasting } from './pasting.ts';
import { Gallery, Photo } from './photo.ts';
import { ViewedPhoto } from './photo-view.tsx';
import { Shortcuts } from './shortcuts.ts';

const replaced: readonly unknown[] = [Photo, Gallery, BlockKeys, ...boxes];

/** The editor's grammar with what the desk shows and hears beside it; `facing` gives the other language's blocks. */
export const extensionsWith = (
  onFiles: (files: File[], at: number) => void,
  facing: () => readonly KeyedKind[],
  pasting: Parameters<typeof Pasting.configure>[0],
) => [
  ...extensions.filter((extension) => !replaced.includes(extension)),
  BlockKeys.configure({ facing }),
  ViewedPhoto,
  ViewedGallery,
  ...viewedBoxes,
  Shortcuts,
  BesideText,
  OthersAtWork,
  FactMarks,
  Files.configure({ onFiles }),
  Pasting.configure(pasting),
];

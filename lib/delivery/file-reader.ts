import { readName } from '../media/names.ts';
import { mediaStore } from '../media/store.ts';
import type { ReadFile } from './saved-file.ts';
import type { StaticFiles } from './static-files.ts';

const mediaPath = /^\/media\/([^/]+)$/;

/** Reads what pages show: files of the build, and uploaded ones. */
export const fileReader =
  (files: StaticFiles): ReadFile =>
  async (path) => {
    const name = mediaPath.exec(path)?.[1];
    const media = name && readName(name);
    if (media) {
      const bytes = await mediaStore()
        .read('served', name)
        .catch(() => null);
      return bytes && { type: media.type, bytes };
    }
    const plain = (await files.find(path))?.variants.get('identity');
    return plain
      ? { type: plain.head[plain.head.indexOf('Content-Type') + 1] ?? '', bytes: plain.body }
      : null;
  };

import { readName } from '../media/names.ts';
import { mediaStore } from '../media/store.ts';
import { variantFor } from './page.ts';
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
    const page = await files.find(path);
    if (!page) return null;
    const { head, body } = variantFor(page, undefined);
    return { type: head[head.indexOf('Content-Type') + 1] ?? '', bytes: body };
  };

import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '../env.ts';

/** `served` is what readers may fetch by name; `originals` keeps uploads as they came and is never served. */
export type Shelf = 'served' | 'originals';

/** Where uploaded files are kept. Names are single path segments made by this module, never a visitor's. */
export type MediaStore = {
  /** Writes a file whole or not at all; a file of the same name is replaced. */
  write(shelf: Shelf, name: string, bytes: Buffer): Promise<void>;
  /** Size in bytes, or null when there is no such file. */
  size(shelf: Shelf, name: string): Promise<number | null>;
  /** The bytes from `start` to `end`, both included. */
  stream(shelf: Shelf, name: string, start: number, end: number): Readable;
  read(shelf: Shelf, name: string): Promise<Buffer>;
  /** Removes a file; one that is not there is no error. */
  remove(shelf: Shelf, name: string): Promise<void>;
};

const segment = /^[a-z0-9][a-z0-9.-]*$/;

/** A store in a folder of this machine. */
export function diskStore(folder: string): MediaStore {
  const place = (shelf: Shelf, name: string) => {
    if (!segment.test(name)) throw new Error(`Not a file name of this store: ${name}`);
    return path.join(folder, shelf, name);
  };
  return {
    async write(shelf, name, bytes) {
      const target = place(shelf, name);
      const half = `${target}.${randomUUID()}.part`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        const file = await open(half, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(half, target);
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
    },
    async size(shelf, name) {
      const found = await stat(place(shelf, name)).catch(() => null);
      return found?.isFile() ? found.size : null;
    },
    stream: (shelf, name, start, end) => createReadStream(place(shelf, name), { start, end }),
    read: (shelf, name) => readFile(place(shelf, name)),
    remove: (shelf, name) => rm(place(shelf, name), { force: true }),
  };
}

/** The store of this process: the folder `MEDIA_DIR`. */
export const mediaStore = (): MediaStore => diskStore(env().MEDIA_DIR);

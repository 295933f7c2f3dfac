import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileGuards, filePolicy, scriptHead } from './headers.ts';
import { makePage, type Page } from './page.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.speculationrules': 'application/speculationrules+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
};

/** A folder of the build, the address it stands at, and whether its names change with their contents. */
export type Folder = { folder: string; at: string; immutable: (name: string) => boolean };

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
};

/** The files of the build: known when the process starts, read when first asked for, then kept in every encoding. */
export class StaticFiles {
  #files = new Map<string, { file: string; immutable: boolean }>();
  #pages = new Map<string, Promise<Page>>();

  constructor(folders: readonly Folder[]) {
    for (const { folder, at, immutable } of folders) {
      for (const name of namesIn(folder)) {
        const address = `${at}${name.split(path.sep).map(encodeURIComponent).join('/')}`;
        this.#files.set(address, { file: path.join(folder, name), immutable: immutable(name) });
      }
    }
  }

  /** The file at an address; undefined where there is none. */
  find(address: string): Promise<Page> | undefined {
    const known = this.#pages.get(address);
    if (known) return known;
    const found = this.#files.get(address);
    if (!found) return undefined;
    const page = this.#read(found.file, found.immutable);
    this.#pages.set(address, page);
    page.catch(() => this.#pages.delete(address));
    return page;
  }

  async #read(file: string, immutable: boolean): Promise<Page> {
    const head = [
      ...fileGuards,
      ...(path.extname(file) === '.js' ? scriptHead : ['Content-Security-Policy', filePolicy]),
      'Content-Type',
      types[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control',
      immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    ];
    return makePage(200, head, await readFile(file));
  }
}

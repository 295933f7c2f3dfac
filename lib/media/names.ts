import { createHash } from 'node:crypto';
import { slugOf } from '../text/slug.ts';
import type { RenditionFormat } from './schema.ts';

const extensions: Record<RenditionFormat, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' };

/**
 * A hash of a file's bytes and of the row it belongs to: a name so made never stands for anything else, and cannot be
 * guessed by someone who has the original.
 */
const hash = (ownerId: string, bytes: Buffer): string =>
  createHash('sha256').update(ownerId).update(bytes).digest('hex').slice(0, 32);

/** The name a rendition is served by. `width` in pixels. */
export const renditionName = (
  mediaId: string,
  bytes: Buffer,
  width: number,
  format: RenditionFormat,
): string => `${hash(mediaId, bytes)}-${width}.${extensions[format]}`;

/** The name a PDF is served by; it carries the words of its own name, which readers see when they save it. */
export function pdfName(fileId: string, bytes: Buffer, originalName: string): string {
  const words = slugOf(originalName.replace(/\.pdf$/i, ''))
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${hash(fileId, bytes)}-${words || 'tep'}.pdf`;
}

const served = /^[0-9a-f]{32}-(?:[1-9]\d{0,4}\.(avif|webp|jpg)|([a-z0-9]+(?:-[a-z0-9]+)*)\.(pdf))$/;

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg', pdf: 'application/pdf' } as const;

/** What a served name says: its content type, and for a PDF the name to save it by. Null for any other name. */
export function readName(file: string): { type: string; saveAs?: string } | null {
  const match = served.exec(file);
  const extension = (match?.[1] ?? match?.[3]) as keyof typeof types | undefined;
  if (!match || !extension) return null;
  return match[2] ? { type: types[extension], saveAs: `${match[2]}.pdf` } : { type: types[extension] };
}

/** The name under which a photo's upload is kept; nothing is served by it. */
export const originalOf = ({ id, originalFile }: { id: string; originalFile: string | null }): string =>
  originalFile ?? id;

/** The address of a served file on this site. */
export const mediaUrl = (file: string): string => `/media/${file}`;

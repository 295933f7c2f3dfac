import { Readable } from 'node:stream';
import { readName } from './names.ts';
import { readRange } from './range.ts';
import { mediaStore } from './store.ts';

/** On every answer, also on refusals: the bytes are what their type says, run nothing, and may be shown elsewhere. */
const guard = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const nothing = { ...guard, 'Content-Length': '0' };

const absent = () =>
  new Response(null, { status: 404, headers: { ...nothing, 'Cache-Control': 'no-store' } });

const names = (header: string | null, etag: string) =>
  header?.split(',').some((given) => [etag, '*'].includes(given.trim().replace(/^W\//, ''))) ?? false;

/**
 * Answers a request for a file below `/media/`: a rendition or a PDF. Nothing else can be named.
 * @param file The last segment of the path, decoded.
 * @returns 200, 206 for one range, 304, 416, 404, or 405 for a method that is not GET or HEAD.
 */
export async function serveMedia(
  request: Pick<Request, 'method' | 'headers'>,
  file: string,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...nothing, Allow: 'GET, HEAD' } });
  }
  const named = readName(file);
  const size = named && (await mediaStore().size('served', file));
  if (!named || !size) return absent();
  const etag = `"${file.slice(0, 32)}"`;
  const headers = new Headers({
    ...guard,
    'Content-Type': named.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  });
  if (named.saveAs) headers.set('Content-Disposition', `attachment; filename="${named.saveAs}"`);
  if (names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const ifRange = request.headers.get('if-range');
  const asked = ifRange && ifRange !== etag ? null : request.headers.get('range');
  const range = readRange(asked, size);
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`);
  headers.set('Content-Length', String(end - start + 1));
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const body = Readable.toWeb(mediaStore().stream('served', file, start, end));
  return new Response(body as ReadableStream<Uint8Array>, { status, headers });
}

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body is sent; the first is preferred. */
export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** Below this many bytes compression costs more than it saves. */
const worthwhile = 256;

/** Up to here the last but one quality of brotli can be afforded; it makes a page a tenth smaller, and takes ten times as long. */
const small = 64 * 1024;

/** As large as the body: what brotli sets aside for the largest takes ten times as long to make ready as a page to press. */
const windowFor = (length: number): number => Math.min(22, Math.max(16, Math.ceil(Math.log2(length))));

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * A body in every encoding that makes it smaller.
 * @param effort How hard to press it, 1 to 10.
 */
export async function encoded(body: Buffer, effort = 10): Promise<Map<Encoding, Buffer>> {
  const bodies = new Map<Encoding, Buffer>([['identity', body]]);
  if (body.length < worthwhile) return bodies;
  const [br, gz] = await Promise.all([
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: body.length <= small ? effort : Math.min(effort, 9),
        [constants.BROTLI_PARAM_LGWIN]: windowFor(body.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    zip(body, { level: Math.min(effort, 9) }),
  ]);
  if (br.length < body.length) bodies.set('br', br);
  if (gz.length < body.length) bodies.set('gzip', gz);
  return bodies;
}

/** Quality of an encoding in an Accept-Encoding header: its own, that of `*`, or none. */
function qualities(header: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = q === undefined ? 1 : Number(q.slice(2));
    if (name) found.set(name === 'x-gzip' ? 'gzip' : name, Number.isNaN(quality) ? 0 : quality);
  }
  return found;
}

function readAccepted(header: string): readonly Encoding[] {
  const given = qualities(header);
  const quality = (encoding: Encoding) =>
    given.get(encoding) ?? given.get('*') ?? (encoding === 'identity' ? 0.001 : 0);
  return encodings.filter((encoding) => quality(encoding) > 0).sort((a, b) => quality(b) - quality(a));
}

/** Browsers send a handful of different headers; whoever sends others pays for reading them. */
const known = new Map<string, readonly Encoding[]>();

/**
 * The encodings a client accepts, the one it likes best first; among equals the smallest body.
 * @param header Its Accept-Encoding header.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return ['identity'];
  const seen = known.get(header);
  if (seen) return seen;
  const accepted = readAccepted(header);
  if (known.size < 200 && header.length < 200) known.set(header, accepted);
  return accepted;
}

/** What a request line asks for. */
export type Target = {
  /** The path in its one spelling: decoded, NFC, lower case, no empty segments, encoded again. */
  path: string;
  /** The decoded segments of `path`. */
  segments: string[];
  /** Whether the request was already spelt so. */
  asWritten: boolean;
  query: URLSearchParams;
};

const written = /^\/[!-~]*$/;
const forbidden = /["#<>\\^`{|}]/;
const brokenEscape = /%(?![0-9a-f]{2})/i;
const controls = /\p{Cc}/u;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function segmentOf(text: string): string | null {
  const segment = decoded(text);
  if (segment === null || controls.test(segment) || /[/\\]/.test(segment)) return null;
  return segment === '.' || segment === '..' ? null : segment.normalize('NFC').toLowerCase();
}

/**
 * Reads the target of a request strictly.
 * @param target As it stands in the request line: `/vi/tin-tuc/x?trang=2`.
 * @returns null when it is malformed: not a path, bytes that an address cannot have, broken percent-encoding, an encoded
 * slash or control character, dot segments.
 */
export function readTarget(target: string): Target | null {
  if (!written.test(target) || forbidden.test(target) || brokenEscape.test(target)) return null;
  const mark = target.indexOf('?');
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  const rawQuery = mark < 0 ? '' : target.slice(mark + 1);
  const query = decoded(rawQuery);
  if (query === null || controls.test(query)) return null;
  const segments: string[] = [];
  for (const raw of rawPath.split('/')) {
    if (raw === '') continue;
    const segment = segmentOf(raw);
    if (segment === null) return null;
    segments.push(segment);
  }
  const path = `/${segments.map(encodeURIComponent).join('/')}`;
  return { path, segments, asWritten: path === rawPath, query: new URLSearchParams(rawQuery) };
}

/**
 * Whether a client already has a body, so that 304 is the answer.
 * @param header Its If-None-Match header.
 * @param etag The strong entity tag of the body it would get.
 */
export function isHeld(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((given) => given.trim().replace(/^W\//, '') === etag);
}

import type { IncomingMessage } from 'node:http';

/** Why a request goes no further. */
export type Refusal = { status: number; text: string; head?: string[] };

/** Longest request target, in characters. */
export const targetLimit = 2_048;

/** Largest body the desk may send, in bytes: a photo and what a form puts around it. */
export const bodyLimit = 26 * 1024 * 1024;

/** Whether a request brings a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** What is wrong with any request at all; null when it may go on. */
export function refuseAny(request: IncomingMessage): Refusal | null {
  if ((request.url ?? '').length > targetLimit) return { status: 414, text: 'The address is too long.\n' };
  return null;
}

/** On a reader's address only GET and HEAD exist, without a body. */
export function refuseReader(request: IncomingMessage): Refusal | null {
  const head = ['Connection', 'close'];
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return {
      status: 405,
      text: 'Only GET and HEAD are allowed here.\n',
      head: ['Allow', 'GET, HEAD', ...head],
    };
  }
  return hasBody(request) ? { status: 400, text: 'A request for a page has no body.\n', head } : null;
}

/** The desk takes bodies of a known length. */
export function refuseDesk(request: IncomingMessage): Refusal | null {
  const head = ['Connection', 'close'];
  if (request.headers['transfer-encoding'] !== undefined) {
    return { status: 411, text: 'The length of the body must be known.\n', head };
  }
  const tooLarge = Number(request.headers['content-length'] ?? 0) > bodyLimit;
  return tooLarge ? { status: 413, text: 'The body is too large.\n', head } : null;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHeld } from './conditional.ts';
import { https, passingHead } from './headers.ts';
import { type Head, type Page, type Variant, variantFor } from './page.ts';

/** The tag under which a client has this body already. */
function heldTag(header: string | undefined, { etag, earlier }: Variant): string | undefined {
  if (isHeld(header, etag)) return etag;
  return earlier !== undefined && isHeld(header, earlier) ? earlier : undefined;
}

const varying: Head = ['Vary', 'Accept-Encoding'];

/**
 * Sends a page in the encoding that the client likes best: 304 where it has it already, only the
 * head for HEAD; 406 where it refuses them all.
 * @param secure Whether to tell the client to keep to https, where the response does not say so already.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  secure = false,
): number {
  const variant = variantFor(page, request.headers['accept-encoding']);
  if (!variant) return sendText(request, response, 406, 'There is no encoding that you accept.\n', varying);
  const held = heldTag(request.headers['if-none-match'], variant);
  if (page.status === 200 && held !== undefined) {
    const head = [...page.lasting, 'ETag', held];
    response.writeHead(304, secure ? [...head, ...https] : head);
    response.end();
    return 304;
  }
  response.writeHead(page.status, secure ? [...variant.head, ...https] : variant.head);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
  return page.status;
}

/** Sends a short text that nobody keeps. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  head: Head = [],
): number {
  const body = Buffer.from(text);
  response.writeHead(status, [
    ...passingHead,
    'Content-Type',
    text.startsWith('<!') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Length',
    String(body.length),
    ...head,
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
  return status;
}

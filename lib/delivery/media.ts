import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { serveMedia } from '../media/serving.ts';
import { sendText } from './sending.ts';

const prefix = '/media/';

/**
 * Answers requests for uploaded files without Next, which would leave out their length.
 * @returns false for any other address; nothing has been answered then.
 */
export async function answerMedia(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (!path.startsWith(prefix)) return false;
  const { method = 'GET' } = request;
  const headers = new Headers();
  for (const name of ['range', 'if-range', 'if-none-match']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const answer = await serveMedia({ method, headers }, path.slice(prefix.length));
  if (answer.status === 404) {
    sendText(request, response, 404, 'Not found.\n');
    return true;
  }
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) response.end();
  // Whoever asked may go away half-way.
  else await pipeline(Readable.from(answer.body), response).catch(() => response.destroy());
  return true;
}

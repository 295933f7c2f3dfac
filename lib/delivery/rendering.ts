import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectMadeFrom } from '../content/made-from.ts';
import { collectAnswer, type Read } from './answer.ts';
import { ownRequest } from './captured-response.ts';

/** Next's request handler. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What Next made of an address. */
export type Outcome = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  madeFrom: Set<string>;
  read?: Read;
  /** When it ceases to be right although nothing changes. */
  until?: Date;
  /** The page says that search engines shall not have it. */
  unindexed?: boolean;
  /** The page says that it is not worth keeping. */
  passing?: boolean;
  /** The name of the file to keep that the page becomes. */
  savedAs?: string;
};

/** Next gave no answer in time, or one that is an error. */
export class RenderError extends Error {
  override name = 'RenderError';
}

/**
 * Has Next render an address, within this process. The request holds nothing of the client's: a page is made of its
 * address alone.
 * @param path Path and query.
 * @param origin The site's own origin.
 */
export async function renderAddress(
  handle: Handle,
  path: string,
  { origin, patience = 20_000 }: { origin: URL; patience?: number },
): Promise<Outcome> {
  const { request, response } = ownRequest(path, {
    host: origin.host,
    'x-forwarded-host': origin.host,
    'x-forwarded-proto': origin.protocol.slice(0, -1),
    accept: 'text/html',
  });
  let impatient: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    response.once('finish', resolve);
    response.once('error', reject);
    impatient = setTimeout(() => {
      reject(new RenderError(`${path} was not rendered within ${patience / 1000} s.`));
      response.emit('close');
    }, patience).unref();
  });
  const { result: answer, madeFrom } = await collectMadeFrom(() =>
    collectAnswer(async () => {
      await Promise.all([handle(request, response), ended]);
    }),
  ).finally(() => clearTimeout(impatient));
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.getHeaders())) headers[name] = String(value);
  const status = response.statusCode === 200 ? (answer.status ?? 200) : response.statusCode;
  const { read, until, unindexed, passing, savedAs } = answer;
  return { status, headers, body: response.body, madeFrom, read, until, unindexed, passing, savedAs };
}

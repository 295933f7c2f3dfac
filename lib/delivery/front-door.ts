import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Client, clientOf, type Trusted } from './client-address.ts';
import type { Crowd } from './crowd.ts';
import { https } from './headers.ts';
import type { Health } from './health.ts';
import { answerMedia } from './media.ts';
import type { NextDoor } from './next-door.ts';
import { isOpening, type ReadCounter } from './read-counter.ts';
import type { Answered, ReaderDoor } from './reader-door.ts';
import type { ReaderPage } from './reader-page.ts';
import { hasBody, type Refusal, refuseAny, refuseDesk, refuseReader } from './refusal.ts';
import type { RequestLog } from './request-log.ts';
import { sendPage, sendText } from './sending.ts';
import type { StaticFiles } from './static-files.ts';
import type { Source, Tally } from './tally.ts';
import { readTarget, type Target } from './target.ts';

type Parts = {
  dev: boolean;
  /** Whether the site's own address begins with https. */
  https: boolean;
  proxies: Trusted;
  /** Clients behind machines in front of us, whose connections cannot be told apart. */
  crowd: Crowd;
  reader: ReaderDoor;
  next: NextDoor;
  files: StaticFiles;
  health: Health;
  reads: ReadCounter;
  tally: Tally;
  log: RequestLog;
};

/** What is known of a request that is let in. */
type Asked = { client: Client; secure: boolean; id: string; refuse: (refusal: Refusal) => Answered };

/** Who asks is worked out only for those who say so. */
const saysHttps = ({ headers }: IncomingMessage): boolean => headers['x-forwarded-proto'] === 'https';

const areaOf = (path: string): string | undefined =>
  /^\/(admin|api|media|_next|__nextjs[^/]*)(?:\/|$)/.exec(path)?.[1];

/** Where every request comes in. */
export class FrontDoor {
  #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Answers a request; never throws. */
  receive(request: IncomingMessage, response: ServerResponse): void {
    const { reader, tally } = this.#parts;
    const plain = request.method === 'GET' && !hasBody(request);
    const page = plain ? reader.atOnce(request.url ?? '') : undefined;
    if (page) {
      const secure = this.#parts.https || (saysHttps(request) && this.#client(request).secure);
      tally.add('store', sendPage(request, response, page, secure));
      this.#countRead(request, page);
      return;
    }
    const began = performance.now();
    const id = this.#parts.log.newId();
    this.#admit(request, response, id)
      .then(({ source, status, page: answered }) => {
        tally.add(source, status);
        if (answered && request.method === 'GET') this.#countRead(request, answered);
        this.#parts.log.answered({ id, request, source, status, began });
      })
      .catch((error: unknown) => {
        this.#parts.log.failed(id, error);
        if (response.headersSent) response.destroy();
        else tally.add('door', sendText(request, response, 500, 'Something went wrong.\n'));
      });
  }

  #client(request: IncomingMessage): Client {
    return clientOf(request.socket.remoteAddress, request.headers, this.#parts.proxies);
  }

  #countRead({ headers }: IncomingMessage, { read }: ReaderPage): void {
    if (read && isOpening(headers)) this.#parts.reads.count(read);
  }

  async #admit(request: IncomingMessage, response: ServerResponse, id: string): Promise<Answered> {
    const client = this.#client(request);
    const secure = this.#parts.https || client.secure;
    if (secure) response.setHeader(...https);
    const refuse = ({ status, text, head }: Refusal): Answered => ({
      source: 'door',
      status: sendText(request, response, status, text, head),
    });
    const leave = client.proxied ? this.#parts.crowd.enter(client.address) : () => undefined;
    if (!leave)
      return refuse({ status: 429, text: 'Too many requests at once.\n', head: ['Retry-After', '5'] });
    try {
      const refusal = refuseAny(request);
      const target = refusal ? null : readTarget(request.url ?? '');
      if (!target) return refuse(refusal ?? { status: 400, text: 'The address is malformed.\n' });
      return await this.#route(request, response, target, { client, secure, id, refuse });
    } finally {
      leave();
    }
  }

  async #route(
    request: IncomingMessage,
    response: ServerResponse,
    target: Target,
    { client, secure, id, refuse }: Asked,
  ): Promise<Answered> {
    const { dev, reader, next, files, health } = this.#parts;
    const [path = ''] = (request.url ?? '').split('?', 1);
    const area = areaOf(path);
    if (area === 'admin' || area === 'api') {
      const own = await health.answer(request, response, path);
      if (own !== null) return { source: 'door', status: own };
      const refusal = refuseDesk(request);
      if (refusal) return refuse(refusal);
      request.headers['x-request-id'] = id;
      await next[area === 'admin' ? 'desk' : 'api'](request, response, client, secure);
      return { source: 'next', status: response.statusCode };
    }
    if (dev && area && area !== 'media') {
      await next.developed(request, response, client);
      return { source: 'next', status: response.statusCode };
    }
    const refusal = refuseReader(request);
    if (refusal) return refuse(refusal);
    if (await answerMedia(request, response)) return { source: 'file', status: response.statusCode };
    const file = files.find(path);
    if (file) return { source: 'file', status: sendPage(request, response, await file) };
    if (area) return refuse({ status: 404, text: 'Not found.\n' });
    if (dev) {
      await next.developed(request, response, client);
      return { source: 'next' as Source, status: response.statusCode };
    }
    return reader.answer(request, response, target);
  }
}

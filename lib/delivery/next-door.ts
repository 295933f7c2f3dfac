import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectAnswer } from './answer.ts';
import type { Client } from './client-address.ts';
import { deskHead, deskPolicy, isPreview, passingHead } from './headers.ts';
import type { Head } from './page.ts';
import type { Handle } from './rendering.ts';

/** What only machines in front of us may say; Next and the desk believe these headers. */
const forwarded = ['forwarded', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-port'];

/** Replaces what the client claims about itself by what is known. */
function vouch(request: IncomingMessage, client: Client, secure: boolean): void {
  const { headers } = request;
  for (const name of forwarded) delete headers[name];
  if (!client.proxied) delete headers['x-forwarded-host'];
  headers['x-forwarded-for'] = client.address;
  headers['x-forwarded-proto'] = secure ? 'https' : 'http';
}

function setHead(response: ServerResponse, head: Head): void {
  for (let at = 0; at < head.length; at += 2) response.setHeader(head[at] ?? '', head[at + 1] ?? '');
}

type Options = { handle: Handle; dev: boolean };

/** Hands requests on to Next: the desk and its API; while developing, reader pages too. */
export class NextDoor {
  #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The desk: scripts run by a nonce of this request, which Next takes from the policy in the request's headers. */
  async desk(
    request: IncomingMessage,
    response: ServerResponse,
    client: Client,
    secure: boolean,
  ): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    const { dev } = this.#options;
    const framed = isPreview(request.url?.split('?')[0] ?? '');
    request.headers['content-security-policy'] = deskPolicy(nonce, dev, framed);
    setHead(response, deskHead(nonce, dev, framed));
    await this.#hand(request, response, client, secure);
  }

  /** Routes that answer data: never kept, and they show nothing. */
  async api(
    request: IncomingMessage,
    response: ServerResponse,
    client: Client,
    secure: boolean,
  ): Promise<void> {
    delete request.headers['content-security-policy'];
    setHead(response, passingHead);
    await this.#hand(request, response, client, secure);
  }

  /** While developing: as Next renders it, with its scripts, but with the status that the page asks for. */
  async developed(request: IncomingMessage, response: ServerResponse, client: Client): Promise<void> {
    const writeHead = response.writeHead.bind(response) as (
      status: number,
      ...rest: unknown[]
    ) => ServerResponse;
    await collectAnswer((said) => {
      response.writeHead = ((status: number, ...rest: unknown[]) =>
        writeHead(status === 200 ? (said.status ?? status) : status, ...rest)) as ServerResponse['writeHead'];
      return this.#hand(request, response, client, false);
    });
  }

  async #hand(
    request: IncomingMessage,
    response: ServerResponse,
    client: Client,
    secure: boolean,
  ): Promise<void> {
    vouch(request, client, secure);
    await this.#options.handle(request, response);
  }
}

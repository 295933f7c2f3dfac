import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Source } from './tally.ts';

type Answer = { id: string; request: IncomingMessage; source: Source; status: number; began: number };

/** Writes down requests that took work, without anything by which a reader could be known again. */
export class RequestLog {
  #log: Logger;
  #prefix = randomBytes(6).toString('base64url');
  #count = 0;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** A name for a request, which no other has. */
  newId(): string {
    this.#count += 1;
    return `${this.#prefix}-${this.#count.toString(36)}`;
  }

  answered({ id, request, source, status, began }: Answer): void {
    const level = source === 'file' || status < 400 ? 'debug' : 'info';
    if (!this.#log.isLevelEnabled(level)) return;
    const [path = ''] = (request.url ?? '').split('?', 1);
    const ms = Math.round(performance.now() - began);
    this.#log[level](
      { id, method: request.method, path: path.slice(0, 200), status, source, ms },
      'answered',
    );
  }

  failed(id: string, error: unknown): void {
    this.#log.error({ id, err: error }, 'failed');
  }
}

import { timingSafeEqual } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { databaseAnswers, missingMigrations } from '../health/queries.ts';
import type { ContentLink } from './content-link.ts';
import type { Metrics } from './metrics.ts';
import { sendText } from './sending.ts';

/** Less free space than this, and uploads and the database are in danger. */
const spaceBytes = 200 * 1024 * 1024;

type Options = {
  /** The tie to the content version; null while developing, when nothing is kept. */
  link: ContentLink | null;
  metrics: Metrics;
  /** Opens the metrics; without one there are none. */
  token: string | undefined;
  /** A folder on the disk that must have room. */
  dataDir: string;
};

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Says how the site is: to load balancers, to who runs it, and to Prometheus. */
export class Health {
  #options: Options;
  #stopping = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** From now on the site says that it is not ready, so that no new readers are sent to it. */
  stopping(): void {
    this.#stopping = true;
  }

  /** Answers what is asked about health; null for any other path. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<number | null> {
    if (path === '/api/health/live') return sendText(request, response, 200, 'ok\n');
    if (path === '/api/health/ready') return this.#ready(request, response);
    return path === '/api/metrics' ? this.#measure(request, response) : null;
  }

  async #ready(request: IncomingMessage, response: ServerResponse): Promise<number> {
    const wrong = await this.#wrong();
    const text = wrong.length === 0 ? 'ready\n' : `${wrong.join('\n')}\n`;
    return sendText(request, response, wrong.length === 0 ? 200 : 503, text);
  }

  async #wrong(): Promise<string[]> {
    const { link, dataDir } = this.#options;
    const [answers, disk] = await Promise.all([databaseAnswers(), statfs(dataDir).catch(() => null)]);
    const missing = answers ? await missingMigrations() : [];
    return [
      this.#stopping && 'the site is stopping',
      !answers && 'the database does not answer',
      missing.length > 0 && `migrations are missing: ${missing.join(', ')}`,
      link && !(link.listening && link.fresh) && 'changes of content are not heard',
      disk && disk.bavail * disk.bsize < spaceBytes && 'the disk is almost full',
    ].filter((line) => typeof line === 'string');
  }

  async #measure(request: IncomingMessage, response: ServerResponse): Promise<number> {
    const { token, metrics } = this.#options;
    if (!token) return sendText(request, response, 404, 'Not found.\n');
    if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
      return sendText(request, response, 401, 'A token is needed.\n', ['WWW-Authenticate', 'Bearer']);
    }
    const { type, text } = await metrics.read();
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : text);
    return 200;
  }
}

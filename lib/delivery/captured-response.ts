import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

type Written = string | Uint8Array;
type Done = (error?: Error | null) => void;

/** A response that nobody receives: what is written to it is kept. */
export class CapturedResponse extends ServerResponse {
  #chunks: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    // Node asks a socket, which this has not; Next takes what closes unfinished for a client who left.
    Object.defineProperty(this, 'writableFinished', { get: () => this.finished });
  }

  override write(chunk: Written, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
        : Buffer.from(chunk),
    );
    const told = typeof encoding === 'function' ? encoding : done;
    if (told) process.nextTick(told);
    return true;
  }

  override end(chunk?: Written | Done, encoding?: BufferEncoding | Done, done?: Done): this {
    if (this.finished) return this;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') {
      this.write(chunk, typeof encoding === 'string' ? encoding : undefined);
    }
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.finished = true;
    const told = [chunk, encoding, done].find((given) => typeof given === 'function');
    process.nextTick(() => {
      this.emit('finish');
      if (told) told();
      this.emit('close');
    });
    return this;
  }

  /** Everything that was written. */
  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** A GET request that no client sent, and the response that keeps its answer. */
export function ownRequest(path: string, headers: Record<string, string>) {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = path;
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = { ...headers };
  request.rawHeaders = Object.entries(headers).flat();
  request.complete = true;
  request.push(null);
  return { request, response: new CapturedResponse(request) };
}

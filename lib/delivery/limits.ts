import type { Server, ServerOptions } from 'node:http';

/** What a client may take of us: time for its headers and its body, and bytes of headers. */
export const limits: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  // Small answers go out at once.
  noDelay: true,
};

/** How long a connection may stand still while an answer is sent or a body received, in milliseconds. */
const stillMs = 60_000;

const reasons: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what Node cannot read as a request, and closes connections that stand still. */
export function refuseMalformed(server: Server): void {
  server.setTimeout(stillMs);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const reason = reasons[error.code ?? ''] ?? '400 Bad Request';
    socket.end(`HTTP/1.1 ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import next from 'next';
import { withAnswer } from './lib/delivery/answer.ts';
import { answerMedia } from './lib/delivery/media.ts';
import { nameSender } from './lib/delivery/sender.ts';

/** The running site. `close` lets answers under way finish, for at most five seconds. */
export type Site = { close: () => Promise<void> };

/** Node's own list of connections leaves out those that became WebSockets. */
function connectionsOf(server: Server): Set<Socket> {
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  return connections;
}

async function stop(server: Server, connections: Set<Socket>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => {
    for (const socket of connections) socket.destroy();
  }, 5_000);
  await closed;
  clearTimeout(patience);
}

/**
 * The front door: starts Next behind an HTTP server of ours.
 * @param options `dev` renders from the sources as they change; otherwise the last `next build` is served.
 * @returns once the port listens.
 */
export async function serve({ port, dev }: { port: number; dev: boolean }): Promise<Site> {
  const server = createServer();
  const connections = connectionsOf(server);
  const app = next({ dev, port, httpServer: server, dir: import.meta.dirname });
  await app.prepare();
  const handle = app.getRequestHandler();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await answerMedia(request, response)) return;
    await withAnswer(response, () => handle(request, response));
  };
  server.on('request', (request, response) => {
    nameSender(request);
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return {
    close: async () => {
      await stop(server, connections);
      await app.close();
    },
  };
}

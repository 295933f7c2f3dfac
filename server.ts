import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import next from 'next';
import { openDelivery } from './lib/delivery/delivery.ts';
import { limits, refuseMalformed } from './lib/delivery/limits.ts';
import { env } from './lib/env.ts';
import { makeChores } from './lib/jobs/chores.ts';
import { log } from './lib/log.ts';

/** The running site. `close` lets answers under way finish, for at most five seconds. */
export type Site = { close: () => Promise<void> };

/**
 * Has V8 collect what is no longer used when it makes up a fifth of the heap. By itself it waits for as much garbage as
 * there are live objects, or more: every request leaves some hundred bytes, which looks like growth for a million of them.
 */
const collectEarly = (): void => setFlagsFromString('--heap-growing-percent=20');

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
  const closing = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => {
    for (const socket of connections) socket.destroy();
  }, 5_000);
  await closed;
  clearInterval(closing);
  clearTimeout(patience);
}

/**
 * The front door: starts Next behind an HTTP server of ours.
 * @param options `dev` renders from the sources as they change; otherwise the last `next build` is served.
 * @returns once the port listens.
 */
export async function serve({ port, dev }: { port: number; dev: boolean }): Promise<Site> {
  if (!dev) collectEarly();
  const server = createServer(limits);
  const connections = connectionsOf(server);
  refuseMalformed(server);
  // Next takes upgrades on the server it is given: while developing for hot reload, else on one that nobody reaches.
  const app = next({ dev, port, httpServer: dev ? server : createServer(), dir: import.meta.dirname });
  await app.prepare();
  const chores = makeChores(env(), log());
  const delivery = await openDelivery({
    env: env(),
    databaseUrl: process.env.DATABASE_URL ?? '',
    dev,
    folder: import.meta.dirname,
    handle: app.getRequestHandler(),
    log: log(),
    onChange: chores.changed,
  });
  delivery.guard(server);
  server.on('request', delivery.receive);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  chores.start();
  return {
    close: async () => {
      delivery.leave();
      await pause(env().STOP_DELAY_SECONDS * 1_000);
      await stop(server, connections);
      await chores.close();
      await delivery.close();
      await app.close();
    },
  };
}

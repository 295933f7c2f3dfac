import type { Server } from 'node:http';
import { neighbourhood, type Trusted } from './client-address.ts';

/** Counts what each neighbourhood holds at once, up to a limit. */
export class Crowd {
  #held = new Map<string, number>();
  #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes a place for an address; null when its neighbourhood has none left. Call what it returns to give it back, once. */
  enter(address: string): (() => void) | null {
    const key = neighbourhood(address);
    const held = this.#held.get(key) ?? 0;
    if (held >= this.#limit) return null;
    this.#held.set(key, held + 1);
    return () => {
      const left = (this.#held.get(key) ?? 1) - 1;
      if (left > 0) this.#held.set(key, left);
      else this.#held.delete(key);
    };
  }
}

/** Closes connections beyond what one neighbourhood may hold; machines in front of us hold as many as they like. */
export function limitConnections(server: Server, crowd: Crowd, proxies: Trusted): void {
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (proxies.has(address)) return;
    const leave = crowd.enter(address);
    if (leave) socket.once('close', leave);
    else socket.destroy();
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';

/** Whether nothing listens on this port, asked of `host`; all addresses when it is left out. */
export function isFree(port: number, host?: string): Promise<boolean> {
  const probe = net.createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port on the loopback address that is free now. */
export function freePort(): Promise<number> {
  const probe = net.createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The port written in this file; 0 when there is none. */
export function keptPort(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** The port used last time when it is free, else a new one, which is kept in the file. */
export async function portFor(file: string): Promise<number> {
  const kept = keptPort(file);
  if (kept && (await isFree(kept, '127.0.0.1'))) return kept;
  const port = await freePort();
  writeFileSync(file, `${port}\n`, { mode: 0o600 });
  return port;
}

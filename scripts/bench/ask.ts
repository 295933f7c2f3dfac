import http from 'node:http';
import type { Load } from './load.ts';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** An answer, and how many milliseconds it took to its last byte. */
export type Answer = { status: number; text: string; ms: number };

/** Asks for one address on a connection that stays. */
export function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(`${origin}${path}`, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          ms: performance.now() - began,
        }),
      );
    });
    request.once('error', reject);
  });
}

/** The value below which a share of the measurements lies. */
export function quantile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Asks for each address once, so many at a time. */
export async function askEach(origin: string, paths: readonly string[], connections: number): Promise<Load> {
  const left = paths.values();
  const taken: number[] = [];
  let failed = 0;
  const began = performance.now();
  const work = async () => {
    for (const path of left) {
      const { status, ms } = await ask(origin, path);
      taken.push(ms);
      if (status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const perSecond = (taken.length * 1_000) / (performance.now() - began);
  return { perSecond, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), answered: taken.length, failed };
}

import path from 'node:path';
import { progress, Refusal } from '../shell.ts';
import { ask, askEach, quantile } from './ask.ts';
import { inTurn, type Load, loadOf } from './load.ts';
import { type Running, token } from './servers.ts';

/** Resident memory in MB, and what was asked for until then. */
export type Soak = {
  /** Rendering each page once. */
  rendering: Load;
  started: number;
  afterPages: number;
  afterWarmUp: number;
  afterAll: number;
  requests: number;
  growth: number;
};

const metricsOf = async (origin: string): Promise<(name: string) => number> => {
  const { text } = await ask(origin, '/api/metrics', { authorization: `Bearer ${token}` });
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};

/** Resident memory of a server, in MB. */
const residentOf = async (origin: string): Promise<number> =>
  Math.round((await metricsOf(origin))('process_resident_memory_bytes') / 1024 / 1024);

/** Memory goes up and down by what is not collected yet; the middle of a few looks, taken under load, is what it is. */
async function resident(
  origin: string,
  load: () => Promise<Load>,
): Promise<{ mb: number; answered: number }> {
  const looks: number[] = [];
  let answered = 0;
  for (let look = 0; look < 5; look += 1) {
    const { answered: more, failed } = await load();
    if (failed > 0) throw new Refusal(`${failed} answers of the soak failed.`);
    answered += more;
    looks.push(await residentOf(origin));
  }
  return { mb: quantile(looks, 0.5), answered };
}

/** Renders every page once, then asks for all of them in turn until a million requests were answered. */
export async function measureMemory(
  { origin }: Running,
  paths: readonly string[],
  { folder, requests }: { folder: string; requests: number },
): Promise<Soak> {
  const started = await residentOf(origin);
  progress(`Rendering ${paths.length} pages`);
  const rendering = await askEach(origin, paths, 32);
  const afterPages = await residentOf(origin);
  const turns = inTurn(path.join(folder, 'paths.txt'), paths);
  const load = (seconds: number) => () => loadOf(origin, { connections: 32, seconds, paths: turns });
  const warm = await resident(origin, load(2));
  progress(`Asking ${requests} times`);
  let answered = 0;
  while (answered < requests) answered += (await load(5)()).answered;
  const end = await resident(origin, load(2));
  return {
    rendering,
    started,
    afterPages,
    afterWarmUp: warm.mb,
    afterAll: end.mb,
    requests: answered,
    growth: end.mb / warm.mb - 1,
  };
}

import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { Refusal } from '../shell.ts';
import { readWrk } from './wrk-output.ts';

/** What a server answered under load; latencies in milliseconds. */
export type Load = { perSecond: number; p50: number; p99: number; answered: number; failed: number };

export type Asked = {
  connections: number;
  seconds: number;
  /** What the client says it accepts, as browsers do; nothing when left out. */
  encoding?: string;
  /** Addresses asked for in turn, instead of the one. */
  paths?: { file: string; all: readonly string[] };
};

const run = promisify(execFile);

/** Whether a program is there to be run. */
export const isInstalled = (program: string): boolean =>
  spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

/** What asks here: wrk takes less of the machine from the server. */
export const asker = isInstalled('wrk') ? 'wrk' : 'autocannon';

const script = `local requests, at = {}, 0
function init(arguments)
  for path in io.lines(arguments[1]) do requests[#requests + 1] = wrk.format('GET', path) end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
`;

/** Addresses to be asked for in turn; kept in a file, from which wrk reads them. */
export function inTurn(file: string, all: readonly string[]): Asked['paths'] {
  writeFileSync(file, all.map((path) => `${path}\n`).join(''));
  writeFileSync(`${file}.lua`, script);
  return { file, all };
}

async function byWrk(url: string, { connections, seconds, encoding, paths }: Asked): Promise<Load> {
  const header = encoding ? ['-H', `Accept-Encoding: ${encoding}`] : [];
  const turns = paths ? ['-s', `${paths.file}.lua`] : [];
  const measure = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '--latency'];
  const end = paths ? ['--', paths.file] : [];
  const { stdout } = await run('wrk', [...measure, ...header, ...turns, url, ...end]);
  const load = readWrk(stdout);
  if (!load) throw new Refusal(`wrk said nothing useful:\n${stdout}`);
  return load;
}

async function byAutocannon(url: string, { connections, seconds, encoding, paths }: Asked): Promise<Load> {
  const { default: autocannon } = await import('autocannon');
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: encoding ? { 'accept-encoding': encoding } : {},
    requests: paths?.all.map((path) => ({ path })),
  });
  const failed = non2xx + errors;
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    answered: requests.total,
    failed,
  };
}

/** Asks as often as the server can answer. */
export const loadOf = (url: string, asked: Asked): Promise<Load> =>
  asker === 'wrk' ? byWrk(url, asked) : byAutocannon(url, asked);

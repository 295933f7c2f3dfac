import type { Load } from './load.ts';

const factor: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

const milliseconds = (output: string, percentile: number): number => {
  const found = new RegExp(`\\s${percentile}%\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(output);
  return Number(found?.[1]) * (factor[found?.[2] ?? ''] ?? Number.NaN);
};

const sum = (counts: string | undefined): number =>
  (counts?.match(/\d+/g) ?? []).reduce((total, count) => total + Number(count), 0);

/** What wrk prints with `--latency`, as numbers; null when it is something else. */
export function readWrk(output: string): Load | null {
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
  const answered = Number(/(\d+) requests in /.exec(output)?.[1]);
  const [p50, p99] = [milliseconds(output, 50), milliseconds(output, 99)];
  if (!(perSecond > 0 && answered > 0 && p50 >= 0 && p99 >= 0)) return null;
  const refused = sum(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1]);
  const broken = sum(/Socket errors: (.+)/.exec(output)?.[1]);
  return { perSecond, p50, p99, answered, failed: refused + broken };
}

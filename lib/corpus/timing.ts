import type { Question } from './question.ts';

/** How long a question took, in milliseconds. */
export type Timing = { name: string; limit: number; fastest: number; median: number; p95: number };

/** Asks a question again and again, after once to warm up, and tells how long it took. */
export async function timeQuestion({ name, limit, ask }: Question, times: number): Promise<Timing> {
  await ask(0);
  const taken: number[] = [];
  for (let turn = 1; turn <= times; turn++) {
    const began = performance.now();
    await ask(turn);
    taken.push(performance.now() - began);
  }
  taken.sort((one, other) => one - other);
  const at = (share: number) => taken[Math.min(times - 1, Math.floor(times * share))] ?? 0;
  return { name, limit, fastest: at(0), median: at(0.5), p95: at(0.95) };
}

import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { timeQuestion } from '../../../lib/corpus/timing.ts';

test('a question is asked as often as wanted, once more to warm up, each time about something else', async () => {
  const turns: number[] = [];
  const ask = async (turn: number) => {
    turns.push(turn);
    await wait(turn === 3 ? 40 : 4);
  };
  const timing = await timeQuestion({ name: 'mẫu', limit: 50, ask }, 20);
  expect(turns).toEqual(Array.from({ length: 21 }, (_, turn) => turn));
  expect(timing).toMatchObject({ name: 'mẫu', limit: 50 });
  expect(timing.fastest).toBeGreaterThan(2);
  expect(timing.median).toBeGreaterThanOrEqual(timing.fastest);
  expect(timing.p95).toBeGreaterThanOrEqual(38);
});

import { expect, test } from 'vitest';
import { TooBusy, Turns } from '../../../lib/delivery/turns.ts';

test('a few things run at once, the others wait, and too many are refused', async () => {
  const turns = new Turns(2, 3);
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
    return running;
  };
  const taken = Array.from({ length: 5 }, () => turns.take(work));
  await expect(turns.take(work)).rejects.toThrow(TooBusy);
  for (let ended = 0; ended < 5; ended += 1) {
    await expect.poll(() => ends.length).toBeGreaterThan(ended);
    ends[ended]?.();
  }
  await Promise.all(taken);
  expect(most).toBe(2);
  expect(await turns.take(async () => 'free')).toBe('free');
});

test('what fails gives its turn back', async () => {
  const turns = new Turns(1, 1);
  await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turns.take(async () => 'next')).toBe('next');
});

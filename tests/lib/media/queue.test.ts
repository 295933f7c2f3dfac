import { expect, test } from 'vitest';
import { boundedQueue } from '../../../lib/media/queue.ts';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

test('never more at once than allowed, all done, in order', async () => {
  const queue = boundedQueue(2, 100);
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const tasks = Array.from({ length: 20 }, (_none, index) =>
    queue.run(async () => {
      started.push(index);
      running += 1;
      most = Math.max(most, running);
      await later();
      running -= 1;
      return index;
    }),
  );
  expect(await Promise.all(tasks)).toEqual(tasks.map((_task, index) => index));
  expect(started).toEqual(tasks.map((_task, index) => index));
  expect(most).toBe(2);
});

test('a task that fails frees its place', async () => {
  const queue = boundedQueue(1, 1);
  await expect(queue.run(() => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await queue.run(async () => 'xong')).toBe('xong');
});

test('whoever comes when the line is full is sent away at once', async () => {
  const queue = boundedQueue(1, 2);
  const taken = [1, 2, 3].map(() => queue.run(later));
  expect(taken.every(Boolean)).toBe(true);
  expect(queue.run(later)).toBeNull();
  await Promise.all(taken);
  expect(queue.run(later)).not.toBeNull();
});

import { availableParallelism } from 'node:os';

/** Images being encoded at once in this process; each already uses several threads. */
const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));
/** Images that may wait; more are refused, because each holds its bytes in memory. */
const waiting = 40;

/** A line in which at most `atOnce` tasks run; `run` returns null at once when `waiting` others are already in line. */
export function boundedQueue(atOnce: number, waiting: number) {
  const line: (() => void)[] = [];
  let running = 0;
  const next = () => {
    if (running >= atOnce) return;
    const start = line.shift();
    if (!start) return;
    running += 1;
    start();
  };
  return {
    run<T>(task: () => Promise<T>): Promise<T> | null {
      if (running >= atOnce && line.length >= waiting) return null;
      const turn = new Promise<void>((resolve) => line.push(resolve));
      next();
      return turn.then(task).finally(() => {
        running -= 1;
        next();
      });
    },
  };
}

/** The one line in which this process encodes images. */
export const encodingQueue = boundedQueue(atOnce, waiting);

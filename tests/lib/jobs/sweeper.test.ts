import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Sweeper } from '../../../lib/jobs/sweeper.ts';

type Given = { more?: boolean[]; failing?: boolean; delay?: number };

/** A sweeper whose sweeps wait to be let go. */
function held({ more = [], failing = false, delay }: Given = {}) {
  const sweeps: (readonly string[] | null)[] = [];
  const errors: unknown[] = [];
  let letGo: () => void = () => undefined;
  const sweeper = new Sweeper<string>({
    every: 3_600_000,
    delay,
    onError: (error) => errors.push(error),
    sweep: async (what) => {
      sweeps.push(what);
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
      if (failing) throw new Error('out of reach');
      return more.shift() ?? false;
    },
  });
  const next = async () => {
    letGo();
    await pause(1);
  };
  return { sweeper, sweeps, errors, next };
}

describe('a sweeper', () => {
  test('looks at everything first, then at what has happened meanwhile, once', async () => {
    const { sweeper, sweeps, next } = held();
    sweeper.start();
    sweeper.wake(['a']);
    sweeper.wake(['a', 'b']);
    await next();
    await next();
    expect(sweeps).toEqual([null, ['a', 'b']]);
    await sweeper.close();
  });

  test('goes on until nothing is left, and sleeps then', async () => {
    const { sweeper, sweeps, next } = held({ more: [true, true, false] });
    sweeper.wake(['a']);
    for (let time = 0; time < 5; time += 1) await next();
    expect(sweeps).toEqual([['a'], ['a'], ['a']]);
    sweeper.wake([]);
    await pause(1);
    expect(sweeps).toHaveLength(3);
    sweeper.wake(null);
    await next();
    expect(sweeps.at(-1)).toBeNull();
    await sweeper.close();
  });

  test('gathers what follows at once, and does not wait when it is closed', async () => {
    const { sweeper, sweeps, next } = held({ delay: 30 });
    sweeper.wake(['a']);
    await pause(5);
    sweeper.wake(['b']);
    expect(sweeps).toEqual([]);
    await pause(40);
    expect(sweeps).toEqual([['a', 'b']]);
    await next();
    sweeper.wake(['c']);
    const began = performance.now();
    await sweeper.close();
    expect([sweeps.length, performance.now() - began < 20]).toEqual([1, true]);
  });

  test('outlives a sweep that fails', async () => {
    const { sweeper, sweeps, errors, next } = held({ failing: true });
    sweeper.wake(['a']);
    await next();
    sweeper.wake(['b']);
    await next();
    expect([sweeps, errors.length]).toEqual([[['a'], ['b']], 2]);
    await sweeper.close();
  });

  test('waits for the sweep under way when it is closed, and begins no other', async () => {
    const { sweeper, sweeps, next } = held({ more: [true, true] });
    sweeper.wake(['a']);
    const closed = sweeper.close();
    sweeper.wake(['b']);
    await next();
    await closed;
    expect(sweeps).toEqual([['a']]);
  });
});

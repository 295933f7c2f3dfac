import { expect, test } from 'vitest';
import { judgePair } from '../../../lib/facts/pair.ts';
import agreeing from './agreeing.json' with { type: 'json' };

const words = (text: string) => text.split(/\s+/).length;

test('a pair of 2,000 words each is judged in far less than a glance', () => {
  const part = agreeing.slice(0, 225);
  const vi = part.map((pair) => pair.vi).join('\n\n');
  const en = part.map((pair) => pair.en).join('\n\n');
  const pair = { vi, en };
  expect(Math.min(words(pair.vi), words(pair.en))).toBeGreaterThan(2000);
  const times = Array.from({ length: 9 }, () => {
    const began = process.cpuUsage();
    judgePair(pair);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  process.stdout.write(
    `facts of ${words(pair.vi)} and ${words(pair.en)} words: ${times[4]?.toFixed(1)} ms of processor\n`,
  );
  // The promise is 50 ms on a quiet machine; this one may be busy, and compile as it runs.
  expect(times[0]).toBeLessThan(150);
});

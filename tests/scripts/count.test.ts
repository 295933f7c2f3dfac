import { expect, test } from 'vitest';
import { playwrightCount, vitestCount } from '../../scripts/count.ts';

test('counts come from the reports', () => {
  expect(vitestCount(1, { numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 5, unexpected: 1, flaky: 1 };
  expect(playwrightCount(1, { stats })).toEqual({ passed: 5, failed: 2 });
});

test('a run that breaks without naming a test is one failed test, with or without a report', () => {
  expect(vitestCount(1, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(vitestCount(1, null)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCount(1, null)).toEqual({ passed: 0, failed: 1 });
});

test('a run that succeeds adds no failure', () => {
  expect(vitestCount(0, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 0 });
  expect(playwrightCount(0, { stats: { expected: 5, unexpected: 0, flaky: 0 } })).toEqual({
    passed: 5,
    failed: 0,
  });
});

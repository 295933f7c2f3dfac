import { expect, test } from 'vitest';
import { failedFiles, playwrightCount, sum, vitestCount } from '../../scripts/count.ts';

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') || statuses.length === 0 ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

test('counts come from the reports', () => {
  expect(vitestCount(1, report(7, 2))).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 5, unexpected: 1, flaky: 1 };
  expect(playwrightCount(1, { stats })).toEqual({ passed: 5, failed: 2 });
});

test('a run that breaks without naming a test is one failed test, with or without a report', () => {
  expect(vitestCount(1, report(7, 0))).toEqual({ passed: 7, failed: 1 });
  expect(vitestCount(1, null)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCount(1, null)).toEqual({ passed: 0, failed: 1 });
});

test('a run that succeeds adds no failure', () => {
  expect(vitestCount(0, report(7, 0))).toEqual({ passed: 7, failed: 0 });
  expect(playwrightCount(0, { stats: { expected: 5, unexpected: 0, flaky: 0 } })).toEqual({
    passed: 5,
    failed: 0,
  });
});

test('files with a failure are told from the rest, also those that did not load', () => {
  const mixed = report(3, 1, file('a', 'passed', 'skipped'), file('b', 'passed', 'failed'), file('c'));
  expect(failedFiles(mixed)).toEqual({ files: ['b', 'c'], passedElsewhere: 1 });
  expect(failedFiles(null)).toEqual({ files: [], passedElsewhere: 0 });
});

test('counts add up', () => {
  expect(sum({ passed: 3, failed: 0 }, { passed: 2, failed: 1 })).toEqual({ passed: 5, failed: 1 });
});

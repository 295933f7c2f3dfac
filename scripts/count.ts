/** How many tests there were, of either kind. */
export type Count = { passed: number; failed: number };

/** A run that failed without naming a failed test (a file that does not load, a server that does not start) is one. */
const counted = (code: number, passed = 0, failed = 0): Count => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
});

type VitestReport = { numPassedTests: number; numFailedTests: number } | null;

/** Counts a run of vitest from its exit code and its report, which is null when there is none. */
export const vitestCount = (code: number, report: VitestReport): Count =>
  counted(code, report?.numPassedTests, report?.numFailedTests);

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } } | null;

/** Counts a run of Playwright likewise; a test that passed only at a second try has failed. */
export function playwrightCount(code: number, report: PlaywrightReport): Count {
  if (!report) return counted(code);
  const { expected, unexpected, flaky } = report.stats;
  return counted(code, expected, unexpected + flaky);
}

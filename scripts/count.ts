/** How many tests there were, of either kind. */
export type Count = { passed: number; failed: number };

/** A run that failed without naming a failed test (a file that does not load, a server that does not start) is one. */
const counted = (code: number, passed = 0, failed = 0): Count => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
});

export const sum = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

type VitestFile = { name: string; status: string; assertionResults: { status: string }[] };
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: VitestFile[];
} | null;

/** Counts a run of vitest from its exit code and its report, which is null when there is none. */
export const vitestCount = (code: number, report: VitestReport): Count =>
  counted(code, report?.numPassedTests, report?.numFailedTests);

/** The files of a run in which something failed, and what passed in the others. */
export function failedFiles(report: VitestReport): { files: string[]; passedElsewhere: number } {
  const results = report?.testResults ?? [];
  const whole = results.filter(({ status }) => status !== 'failed');
  return {
    files: results.filter(({ status }) => status === 'failed').map(({ name }) => name),
    passedElsewhere: whole
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed').length,
  };
}

export type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } } | null;

/** Counts a run of Playwright likewise. */
export function playwrightCount(code: number, report: PlaywrightReport): Count {
  if (!report) return counted(code);
  const { expected, unexpected, flaky } = report.stats;
  return counted(code, expected, unexpected + flaky);
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateClient } from '../lib/migrations/client.ts';
import { buildSite } from './build.ts';
import { checkSources } from './check.ts';
import { commandOf, runNode } from './child.ts';
import { needChromium } from './chromium.ts';
import {
  type Count,
  failedFiles,
  type PlaywrightReport,
  playwrightCount,
  sum,
  type VitestReport,
  vitestCount,
} from './count.ts';
import { explain, root, run } from './shell.ts';

const reports = path.join(root, 'test-results');

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** What needed a second try, for the end of the output. */
const triedAgain: string[] = [];

/** `site` for the tests of the built site. */
async function vitest(paths: string[], site: boolean, more: string[] = []) {
  const report = path.join(reports, site ? 'vitest-site.json' : 'vitest.json');
  rmSync(report, { force: true });
  const config = site ? ['--config', 'vitest.site.config.ts'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [commandOf('vitest'), 'run', ...config, ...reporters, ...more, ...paths];
  const { code } = await runNode(command, { show: true });
  return { code, report: read(report) as VitestReport };
}

/** Files in which a test failed are run once more, one at a time on a machine that has nothing else to do. */
async function unitTests(paths: string[], site = false): Promise<Count> {
  const first = await vitest(paths, site);
  const { files, passedElsewhere } = failedFiles(first.report);
  if (!files.length) return vitestCount(first.code, first.report);
  triedAgain.push(...files.map((file) => path.relative(root, file)));
  console.log(`\nOnce more, one at a time:\n  ${files.join('\n  ')}\n`);
  const second = await vitest(files, site, ['--no-file-parallelism']);
  return sum({ passed: passedElsewhere, failed: 0 }, vitestCount(second.code, second.report));
}

async function playwright(more: string[], recorded = false) {
  const report = path.join(reports, 'playwright.json');
  rmSync(report, { force: true });
  const env = {
    CHROMIUM_PATH: needChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(recorded && { E2E_TRACE: '1' }),
  };
  const command = [commandOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...more];
  const { code } = await runNode(command, { show: true, env });
  return { code, report: read(report) as PlaywrightReport };
}

/** Tests that failed are run once more, one at a time on a fresh site, and recorded. */
async function browserTests(paths: string[]): Promise<Count> {
  const first = await playwright(paths);
  const count = playwrightCount(first.code, first.report);
  if (!count.failed || !first.report?.stats.unexpected) return count;
  triedAgain.push(`${count.failed} of the browser tests`);
  const second = await playwright(['--last-failed', '--workers=1'], true);
  return sum({ ...count, failed: 0 }, playwrightCount(second.code, second.report));
}

/** A step that counts no tests is a failed test when it fails. */
async function step(work: () => Promise<boolean | Count>): Promise<Count> {
  try {
    const result = await work();
    return typeof result === 'object' ? result : { passed: 0, failed: result ? 0 : 1 };
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }
}

const builtAndServed = async (filters: string[]): Promise<Count> => {
  await buildSite();
  return unitTests(filters, true);
};

const builtAndTried = async (filters: string[]): Promise<Count> => {
  needChromium();
  await buildSite();
  return browserTests(filters);
};

/** Everything, or only the tests whose paths are given. */
function stepsFor(paths: string[]): (() => Promise<boolean | Count>)[] {
  if (!paths.length) {
    return [checkSources, () => unitTests([]), () => builtAndServed([]), () => builtAndTried([])];
  }
  const kindOf = (file: string) => /tests\/(e2e|site)/.exec(file)?.[1] ?? 'unit';
  const { unit = [], site = [], e2e = [] } = Object.groupBy(paths, kindOf);
  return [
    ...(unit.length ? [() => unitTests(unit)] : []),
    ...(site.length ? [() => builtAndServed(site)] : []),
    ...(e2e.length ? [() => builtAndTried(e2e)] : []),
  ];
}

await run(async () => {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  await generateClient();
  let total: Count = { passed: 0, failed: 0 };
  for (const work of stepsFor(process.argv.slice(2))) total = sum(total, await step(work));
  if (triedAgain.length) console.log(`\nTried a second time:\n  ${triedAgain.join('\n  ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed) process.exitCode = 1;
});

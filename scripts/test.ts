import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateClient } from '../lib/migrations/client.ts';
import { buildSite } from './build.ts';
import { checkSources } from './check.ts';
import { commandOf, runNode } from './child.ts';
import { needChromium } from './chromium.ts';
import { type Count, playwrightCount, vitestCount } from './count.ts';
import { explain, root, run } from './shell.ts';

const reports = path.join(root, 'test-results');

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** `site` for the tests of the built site. */
async function unitTests(filters: string[], site = false): Promise<Count> {
  const report = path.join(reports, site ? 'vitest-site.json' : 'vitest.json');
  const config = site ? ['--config', 'vitest.site.config.ts'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode([commandOf('vitest'), 'run', ...config, ...reporters, ...filters], {
    show: true,
  });
  return vitestCount(code, read(report));
}

async function browserTests(filters: string[]): Promise<Count> {
  const report = path.join(reports, 'playwright.json');
  const env = { CHROMIUM_PATH: needChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const command = [commandOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...filters];
  const { code } = await runNode(command, { show: true, env });
  return playwrightCount(code, read(report));
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
  const total: Count = { passed: 0, failed: 0 };
  for (const work of stepsFor(process.argv.slice(2))) {
    const { passed, failed } = await step(work);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed) process.exitCode = 1;
});

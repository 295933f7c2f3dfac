import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { commandOf } from '../child.ts';
import type { Found } from './crawl.ts';
import type { Finding } from './links.ts';

const run = promisify(execFile);

const scripts = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/**
 * Whether the values of a page's JSON-LD are of the types that schema.org asks for: each is written down as an object of Google's
 * types (npm `schema-dts`) and handed to TypeScript.
 */
export async function byTypes(pages: readonly Found[], folder: string): Promise<Finding[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const types = path.dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
  const files = pages.flatMap(({ path: where, html }) =>
    [...html.matchAll(scripts)].map(([, json = '']) => ({ where, json })),
  );
  for (const [index, { json }] of files.entries()) {
    const text = `import type { Graph } from '${types}/dist/schema.d.ts';\nexport const said: Graph = ${json};\n`;
    writeFileSync(path.join(folder, `${index}.ts`), text);
  }
  const options = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
    },
    include: ['*.ts'],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(options));
  const { stdout } = await run(process.execPath, [commandOf('typescript', 'tsc'), '-p', folder], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error);
  return [...stdout.matchAll(/^(\d+)\.ts\(.*?\): error (.+)$/gm)].map(([, index, what = '']) => ({
    where: files[Number(index)]?.where ?? '',
    what,
  }));
}

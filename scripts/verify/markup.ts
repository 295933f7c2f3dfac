import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { progress } from '../shell.ts';
import type { Found } from './crawl.ts';
import type { Finding } from './links.ts';

/** The W3C's checker as npm has it. It is fetched when it is wanted: installed with the rest, it would download Java. */
const checker = 'vnu-jar@26.9.27';

const run = promisify(execFile);

const has = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** What html-validate says against pages, by its rules for HTML and for accessibility. */
export async function byHtmlValidate(pages: readonly Found[]): Promise<Finding[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
  });
  const findings: Finding[] = [];
  for (const { path: where, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message } of messages) findings.push({ where, what: `${message} (${ruleId})` });
  }
  return findings;
}

/** The checker's file; null where it cannot be had. */
async function checkerIn(folder: string): Promise<string | null> {
  if (!has('java', '-version')) {
    progress('The W3C checker is left out: it needs Java');
    return null;
  }
  const jar = path.join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  if (existsSync(jar)) return jar;
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  if (has('npm', ...install, checker) && existsSync(jar)) return jar;
  progress(`The W3C checker is left out: npm cannot fetch ${checker}`);
  return null;
}

type Message = { type: string; url?: string; message: string; lastLine?: number; firstColumn?: number };

/** What it says of styles is left out: it does not know those of the last years, such as view transitions. */
const unread = '.*CSS: .*';

/** What the W3C's checker says against pages: errors and warnings; null where it cannot be had. */
export async function byW3c(pages: readonly Found[], folder: string): Promise<Finding[] | null> {
  const jar = await checkerIn(path.join(folder, 'tools'));
  if (!jar) return null;
  const files = path.join(folder, 'pages');
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  for (const [index, { html }] of pages.entries()) writeFileSync(path.join(files, `${index}.html`), html);
  const check = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--filterpattern', unread, files];
  const { stderr } = await run('java', check, { maxBuffer: 64 * 1024 * 1024 });
  const { messages }: { messages: Message[] } = JSON.parse(stderr);
  return messages.map(({ type, url = '', message }) => {
    const page = pages[Number(path.basename(url, '.html'))];
    return { where: page?.path ?? url, what: `${message} (${type})` };
  });
}

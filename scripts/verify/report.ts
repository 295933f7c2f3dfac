import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../../lib/clock.ts';
import { root } from '../shell.ts';
import type { Finding } from './links.ts';

/** What one checker says; `findings` are null where it could not be had. */
export type Check = { name: string; against: number; findings: Finding[] | null };

const kept = path.join(root, 'docs/verification.md');

const state = ({ findings }: Check): string => (findings === null ? 'left out' : String(findings.length));

const number = (of: number): string => of.toLocaleString('en');

function tableOf(done: readonly Check[]): string {
  const rows = done.map((check) => `| ${check.name} | ${number(check.against)} | ${state(check)} |`);
  const all = done.flatMap(({ name, findings }) =>
    (findings ?? []).map(({ where, what }) => `- ${name}: \`${where}\` ${what}`),
  );
  return [
    '| check | against | findings |',
    '| --- | --- | --- |',
    ...rows,
    ...(all.length ? ['', ...all.slice(0, 200)] : []),
  ].join('\n');
}

/**
 * Prints what the checkers say, and puts it into the documentation.
 * @param part Which part of it: that between the marks of this name.
 * @param said What was looked at, as a sentence.
 * @returns whether nothing was found.
 */
export function report(part: 'demo' | 'corpus', said: string, done: readonly Check[]): boolean {
  console.table(
    Object.fromEntries(done.map((check) => [check.name, { against: check.against, findings: state(check) }])),
  );
  for (const { name, findings } of done)
    for (const { where, what } of (findings ?? []).slice(0, 50)) console.log(`${name}: ${where} ${what}`);
  const marks = new RegExp(`(?<=<!-- ${part} -->\n)[\\s\\S]*?(?=\n<!-- end of ${part} -->)`);
  const day = systemClock().toISOString().slice(0, 10);
  if (existsSync(kept)) {
    const text = readFileSync(kept, 'utf8');
    writeFileSync(
      kept,
      text.replace(marks, () => `${day}: ${said}\n\n${tableOf(done)}`),
    );
  }
  return done.every(({ findings }) => !findings?.length);
}

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';

const script = path.join(import.meta.dirname, '../../scripts/facts.ts');

function facts(args: string[], input = '', lang = 'C.UTF-8') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: lang },
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const place = path.join(scratchFolder(), name);
  writeFileSync(place, text);
  return place;
}

const vi = 'Ngày 30/6/2023, Trường tổ chức Hội nghị.\n';
const en = 'On June 30, 6, the University held a conference.\n';

test('prints nothing but JSON, with places and proposal', () => {
  const run = facts(['--vi', file('a.txt', vi.normalize('NFD')), '--en', '-', '--json'], en);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toEqual({
    issues: [
      {
        kind: 'date',
        grade: 'error',
        vi: { text: '30/6/2023', start: 5, end: 14 },
        en: { text: 'June 30, 6', start: 3, end: 13 },
        reason: 'The Vietnamese text says “30/6/2023”, the English text says “June 30, 6”.',
        proposal: 'June 30, 2023',
      },
    ],
  });
});

test('takes either text alone', () => {
  const run = facts(['--en', '-', '--json'], en);
  expect(JSON.parse(run.stdout).issues).toMatchObject([
    { kind: 'date', vi: null, en: { text: 'June 30, 6' } },
  ]);
  expect(JSON.parse(facts(['--vi', '-', '--json'], vi).stdout)).toEqual({ issues: [] });
});

test('a summary may leave out', () => {
  const texts = ['--vi', file('b.txt', vi), '--en', file('c.txt', 'A conference was held.\n'), '--json'];
  expect(JSON.parse(facts(texts).stdout).issues).toHaveLength(1);
  expect(JSON.parse(facts([...texts, '--summary']).stdout)).toEqual({ issues: [] });
});

test('speaks to people in the language of the terminal, or the one asked for', () => {
  expect(facts(['--en', '-'], en).stdout).toContain('Error · Date: “June 30, 6” does not exist.');
  expect(facts(['--en', '-'], en, 'vi_VN.UTF-8').stdout).toContain('“June 30, 6” không có thật.');
  expect(facts(['--vi', '-', '--lang', 'vi'], vi).stdout).toBe('Không thấy chỗ nào không khớp.\n');
});

test.each([
  [[]],
  [['--json']],
  [['--vi', 'no-such-file.txt']],
  [['--vi', '-', '--en', '-']],
  [['--vi', '-', '--lang', 'fr']],
  [['--fr', '-']],
])('bad use %j is refused with 2 and a line, and nothing on standard output', (args) => {
  const run = facts(args, vi);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(/\S/);
});

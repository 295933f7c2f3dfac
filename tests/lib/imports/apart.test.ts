import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readApart } from '../../../lib/imports/apart.ts';
import { understand } from '../../../lib/imports/understanding.ts';
import type { Registered } from '../../../lib/imports/units.ts';
import { newsDocument } from './documents.ts';

const units: Registered[] = [
  { id: 'phong', name: { vi: 'Phòng Truyền thông', en: 'Office of Communications' } },
];

/** Processes that this one has started to read documents. */
const readers = (): number[] =>
  execFileSync('ps', ['--ppid', String(process.pid), '-o', 'pid=,args='])
    .toString()
    .split('\n')
    .filter((line) => line.includes('reading-process.ts'))
    .map((line) => Number.parseInt(line, 10));

test('a document is understood apart as it is here, by one process for one after the other', async () => {
  const bytes = await newsDocument();
  const here = await understand(Buffer.from(bytes), units);
  expect(here.ok && here.data.units).toEqual(units);
  expect(await readApart({ bytes, units })).toEqual(here);
  const [first] = readers();
  expect(await readApart({ bytes: Buffer.from('Kính gửi'), units })).toMatchObject({
    ...{ ok: false, issues: [{ field: 'file', key: 'importNotWord' }] },
  });
  expect(readers()).toEqual([first]);
});

test('a document that takes too long is given up, and the next one read', async () => {
  const bytes = await newsDocument();
  expect(await readApart({ bytes, units }, { seconds: 0 })).toMatchObject({
    ...{ ok: false, issues: [{ field: 'file', key: 'importTooMuch' }] },
  });
  expect((await readApart({ bytes, units })).ok).toBe(true);
});

test('a process that is killed is replaced', async () => {
  const bytes = await newsDocument();
  const [pid] = readers();
  const reading = readApart({ bytes, units });
  if (pid) process.kill(pid, 'SIGKILL');
  expect(await reading).toMatchObject({ ok: false, issues: [{ key: 'importTooMuch' }] });
  expect((await readApart({ bytes, units })).ok).toBe(true);
});

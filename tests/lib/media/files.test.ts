import { beforeEach, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { addFile } from '../../../lib/media/files.ts';
import { mediaLimits } from '../../../lib/media/limits.ts';
import { serveMedia } from '../../../lib/media/serving.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { pdf } from '../../support/files.ts';
import '../../support/media-dir.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
beforeEach(emptyDatabase);

test('a plan is stored, and served under the words of its name', async () => {
  const writer = await actorOf('writer');
  const name = 'Kế hoạch 200-KH-ĐHBN.pdf';
  const bytes = pdf();
  const added = await addFile(writer, clock, { name, bytes });
  if (!added.ok) throw new Error('refused');
  expect(added.data).toMatchObject({ bytes: bytes.length, duplicate: false });
  const row = await db.storedFile.findUniqueOrThrow({ where: { id: added.data.fileId } });
  expect(row).toMatchObject({ originalName: name, uploadedById: writer.id, createdAt: clock() });
  const answer = await serveMedia(new Request('https://tin.example/media/x'), added.data.file);
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  expect(answer.headers.get('content-disposition')).toContain('filename="ke-hoach-200-kh-dhbn.pdf"');
  expect(await db.timelineEvent.findMany()).toMatchObject([{ kind: 'file.added', actorId: writer.id }]);
});

test('the same plan twice is one file, also at the same moment', async () => {
  const writer = await actorOf('writer');
  const add = (name: string) => addFile(writer, clock, { name, bytes: pdf(undefined, 'hai lần') });
  const both = await Promise.all([add('a.pdf'), add('b.pdf')]);
  const third = await add('c.pdf');
  expect(new Set([...both, third].map((added) => added.ok && added.data.file)).size).toBe(1);
  expect(third).toMatchObject({ data: { duplicate: true } });
  expect(await db.storedFile.count()).toBe(1);
});

test.each([
  ['nothing', Buffer.alloc(0), 'mediaEmpty'],
  ['too much', Buffer.alloc(mediaLimits.bytes + 1), 'mediaTooLarge'],
  ['a page of HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'fileNotPdf'],
  ['a PDF that runs a script', pdf(Buffer.from('4 0 obj << /JS (x) >> endobj\n')), 'fileActive'],
])('%s is refused', async (_what, bytes, key) => {
  const added = await addFile(await actorOf('writer'), clock, { name: 'a.pdf', bytes });
  expect(added).toMatchObject({ ok: false, issues: [{ field: 'file', key }] });
  expect(await db.storedFile.count()).toBe(0);
});

import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfIssue } from '../../../lib/media/pdf.ts';
import { pdf } from '../../support/files.ts';
import { plain } from '../../support/images.ts';

const key = async (bytes: Buffer) => (await pdfIssue(bytes))?.key ?? 'taken';

const packed = (objects: string) => {
  const data = deflateSync(Buffer.from(objects, 'latin1'));
  return Buffer.concat([
    Buffer.from(`7 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${data.length} >>\nstream\r\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
};

describe('takes', () => {
  test('a plain document', async () => {
    expect(await key(pdf())).toBe('taken');
  });

  test('a document whose packed bytes happen to spell a command', async () => {
    const stream = '8 0 obj\n<< /Length 20 >>\nstream\n\x91/JS \x80/JavaScript\nendstream\nendobj\n';
    expect(await key(pdf(Buffer.from(stream, 'latin1')))).toBe('taken');
  });

  test('packed objects that run nothing', async () => {
    expect(await key(pdf(packed('3 0 << /Type /Page >>')))).toBe('taken');
  });
});

describe('refuses', () => {
  test('what is no PDF, or only ends like one', async () => {
    expect(await key(Buffer.from('Kế hoạch số 200/KH-ĐHBN'))).toBe('fileNotPdf');
    expect(await key(await plain('png'))).toBe('fileNotPdf');
    expect(await key(Buffer.concat([Buffer.from('<html>'), pdf()]))).toBe('fileNotPdf');
  });

  test('one that was cut short', async () => {
    expect(await key(pdf().subarray(0, 60))).toBe('fileBroken');
  });

  test('one that needs a password', async () => {
    expect(await key(pdf(Buffer.from('trailer << /Encrypt 9 0 R >>\n')))).toBe('fileLocked');
  });

  test.each(['/JavaScript (app.alert(1))', '/JS 5 0 R', '/Launch', '/J#61vaScript 5 0 R', '/RichMedia'])(
    'one that runs something: %s',
    async (action) => {
      expect(await key(pdf(Buffer.from(`4 0 obj\n<< /S ${action} >>\nendobj\n`)))).toBe('fileActive');
    },
  );

  test('one that hides it among packed objects', async () => {
    expect(await key(pdf(packed('4 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>')))).toBe('fileActive');
  });
});

test('packed objects that unpack to 500 MB are let be, in little time and memory', async () => {
  const bomb = pdf(packed('0'.repeat(500 * 1024 * 1024)));
  const before = process.memoryUsage.rss();
  expect(await key(bomb)).toBe('taken');
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
});

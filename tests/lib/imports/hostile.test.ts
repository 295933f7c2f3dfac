import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importLimits } from '../../../lib/imports/limits.ts';
import { understand } from '../../../lib/imports/understanding.ts';
import { zipOf } from '../../../lib/imports/zip-writing.ts';
import { docx, docxParts, para } from '../../support/docx.ts';

const keyOf = async (bytes: Buffer) => {
  const result = await understand(bytes, []);
  return result.ok ? 'taken' : result.issues.map(({ field, key }) => `${field}: ${key}`).join();
};

const good = { body: para('Thông báo nghỉ lễ') + para('Nhà trường nghỉ hai ngày.') };

/** A zip file that promises what it likes: `claims` over the sizes that are true. */
function claiming(
  name: string,
  data: Buffer,
  claims: { packed?: number; unpacked?: number; flags?: number; method?: number; count?: number },
): Buffer {
  const parts = docxParts(good);
  parts.delete(name);
  const packed = deflateRawSync(data);
  const bytes = zipOf(new Map([...parts, [name, packed]]));
  const label = Buffer.from(name);
  for (let at = bytes.indexOf(label); at >= 0; at = bytes.indexOf(label, at + 1)) {
    const central = bytes.readUInt32LE(at - 46) === 0x02014b50;
    if (!central && bytes.readUInt32LE(at - 30) !== 0x04034b50) continue;
    const from = central ? at - 46 + 8 : at - 30 + 6;
    bytes.writeUInt16LE(claims.flags ?? 0x0800, from);
    bytes.writeUInt16LE(claims.method ?? 8, from + 2);
    bytes.writeUInt32LE(claims.packed ?? packed.length, from + 12);
    bytes.writeUInt32LE(claims.unpacked ?? data.length, from + 16);
  }
  if (claims.count) bytes.writeUInt16LE(claims.count, bytes.length - 12);
  return bytes;
}

const ole = (inside: Buffer) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), inside]);

describe('what is no Word document is refused by its name', () => {
  test.each<[what: string, bytes: () => Buffer, key: string]>([
    ['nothing', () => Buffer.alloc(0), 'mediaEmpty'],
    ['plain words', () => Buffer.from('Kính gửi quý thầy cô'), 'importNotWord'],
    ['a PDF', () => Buffer.from('%PDF-1.7 trang'), 'importNotWord'],
    ['rich text', () => Buffer.from('{\\rtf1 Kính gửi}'), 'importNotWord'],
    ['a Word file from before 2007', () => ole(Buffer.from('WordDocument', 'utf16le')), 'importOldWord'],
    ['one with a password', () => ole(Buffer.from('EncryptedPackage', 'utf16le')), 'importLocked'],
    ['a zip of photos', () => zipOf(new Map([['anh.jpg', Buffer.from('x')]])), 'importNotWord'],
    [
      'a sheet',
      () =>
        zipOf(
          new Map([
            ['[Content_Types].xml', Buffer.from('<Types/>')],
            ['xl/workbook.xml', Buffer.from('<workbook/>')],
          ]),
        ),
      'importNotWord',
    ],
    ['half a file', () => docx(good).subarray(0, 900), 'importBroken'],
    [
      'letters in place of XML',
      () => zipOf(new Map([...docxParts(good), ['word/document.xml', Buffer.from('<w:document')]])),
      'importBroken',
    ],
    ['a document without words', () => docx({ body: para('') }), 'importEmpty'],
    [
      'names that lead out of it',
      () => zipOf(new Map([...docxParts(good), ['word/../../../etc/cron.d/x.xml', Buffer.from('<a/>')]])),
      'importBroken',
    ],
  ])('%s', async (_what, bytes, key) => {
    expect(await keyOf(bytes())).toBe(`file: ${key}`);
  });
});

describe('zip bombs are refused before they are unpacked', () => {
  const flat = Buffer.alloc(8 * 1024 * 1024, 'a');

  test('a part that grows beyond all measure', async () => {
    expect(await keyOf(claiming('word/media/a.xml', flat, {}))).toBe('file: importBomb');
  });

  test('one that says it is small', async () => {
    expect(await keyOf(claiming('word/media/a.png', flat, { unpacked: 1000 }))).toBe('file: importBroken');
  });

  test('one that promises more than a document ever has', async () => {
    expect(await keyOf(claiming('word/x.xml', flat, { unpacked: importLimits.unpacked + 1 }))).toBe(
      'file: importBomb',
    );
  });

  test('parts that lie over one another', async () => {
    expect(await keyOf(claiming('word/a.xml', Buffer.from('<a/>'), { packed: 5_000_000 }))).toMatch(
      /importB(omb|roken)/,
    );
  });

  test('too many parts', async () => {
    const many = Array.from(
      { length: importLimits.parts + 1 },
      (_none, at) => [`word/p${at}.xml`, Buffer.from('<a/>')] as const,
    );
    expect(await keyOf(zipOf(new Map([...docxParts(good), ...many])))).toBe('file: importBomb');
  });

  test('a text of many megabytes', async () => {
    const long = docx({ body: para('x'.repeat(importLimits.xml)) });
    expect(await keyOf(long)).toBe('file: importBomb');
  });

  test('parts with a password, or packed in an unknown way', async () => {
    expect(await keyOf(claiming('word/a.xml', Buffer.from('<a/>'), { flags: 1 }))).toBe('file: importLocked');
    expect(await keyOf(claiming('word/a.xml', Buffer.from('<a/>'), { method: 12 }))).toBe(
      'file: importBroken',
    );
  });

  test('a packed document that promises the truth is taken', async () => {
    const document = docxParts(good).get('word/document.xml') ?? Buffer.alloc(0);
    expect(await keyOf(claiming('word/document.xml', document, {}))).toBe('taken');
  });
});

describe('XML that reaches out is refused', () => {
  const withPart = (name: string, change: (xml: string) => string) => {
    const parts = docxParts(good);
    parts.set(name, Buffer.from(change(parts.get(name)?.toString() ?? '')));
    return zipOf(parts);
  };
  const declare = (xml: string) =>
    xml
      .replace('?>', '?><!DOCTYPE w [<!ENTITY lol "ha"><!ENTITY ngoai SYSTEM "file:///etc/passwd">]>')
      .replace('Nhà trường', '&ngoai;');

  test.each([
    'word/document.xml',
    'word/styles.xml',
    'word/footnotes.xml',
    '[Content_Types].xml',
    '_rels/.rels',
  ])('a document type in %s', async (name) => {
    expect(await keyOf(withPart(name, declare))).toBe('file: importDoctype');
  });

  test('elements nested without end', async () => {
    const deep = (xml: string) =>
      xml.replace(
        '<w:body>',
        `<w:body>${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`,
      );
    expect(await keyOf(withPart('word/document.xml', deep))).toBe('file: importBroken');
  });
});

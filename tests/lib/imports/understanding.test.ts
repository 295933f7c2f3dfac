import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsInNode } from '../../../lib/imports/account.ts';
import { bodyOf, placeholderId } from '../../../lib/imports/body.ts';
import { type Understood, understand } from '../../../lib/imports/understanding.ts';
import { Body } from '../../../lib/text/document.ts';
import { docx, drawing, grid, para } from '../../support/docx.ts';
import { photo } from '../../support/images.ts';
import { dataOf } from '../../support/newsroom.ts';
import { columnsDocument, newsDocument, sequenceDocument, turnsDocument, units } from './documents.ts';

const read = async (bytes: Buffer): Promise<Understood> => dataOf(await understand(bytes, units));
const shape = (found: Understood, locale: 'vi' | 'en' = 'vi') =>
  (found.texts[locale]?.blocks ?? []).map((block) => {
    const words = wordsInNode([block]).join('|').slice(0, 30);
    return block.type === 'picture' ? `picture ${block.picture}` : `${block.type} ${words}`.trim();
  });
const left = (found: Understood) => found.leftOut.map(({ kind, texts }) => [kind, ...texts].join(': '));

describe('a news text in one language', () => {
  let found: Understood;
  beforeAll(async () => {
    found = await read(await newsDocument());
  });

  test('has its headline, its standfirst and every kind of block where it stood', () => {
    expect(found.layout).toBe('one');
    expect(found.texts.vi).toMatchObject({
      title: 'Lễ khai giảng năm học 2026–2027',
      sapo: 'Nhà trường bước vào năm học mới với ba ngành mở lần đầu và một xưởng thực hành vừa khánh thành.',
    });
    expect(shape(found).map((block) => block.split(' ').slice(0, 3).join(' '))).toEqual([
      'paragraph Sáng 12/9/2026,',
      'paragraph Hơn bốn',
      'picture 0',
      'heading Ba ngành',
      'bulletList Kỹ thuật',
      'heading Trình tự',
      'orderedList Chào cờ|Đánh',
      'picture 1',
      'picture 2',
      'blockquote Học tốt',
      'table Ngành|Chỉ tiêu|Kỹ',
      'horizontalRule',
      'paragraph Xưởng thực',
      'paragraph Diện tích',
    ]);
    const blocks = found.texts.vi?.blocks ?? [];
    expect(blocks[3]).toMatchObject({ attrs: { level: 2 } });
    expect(blocks[5]).toMatchObject({ attrs: { level: 3 } });
    expect(JSON.stringify(blocks[4])).toContain(
      'bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"Tuyến đô thị"',
    );
    expect(JSON.stringify(blocks[10])).toMatch(/tableHeader.*Chỉ tiêu.*tableCell.*60/);
    expect(JSON.stringify(blocks[13])).toContain('1.200 m², gấp đôi');
  });

  test('keeps footnotes and links in their place', () => {
    expect(JSON.stringify(found.texts.vi?.blocks[1])).toContain(
      '{"type":"footnote","attrs":{"note":"Con số do Phòng Đào tạo cung cấp, tính đến ngày 10/9/2026."}}',
    );
    expect(JSON.stringify(found.texts.vi?.blocks[1])).toContain('https://bachnghe.example/khai-giang');
  });

  test('gives each picture the caption that stands under it, its description and its credit', () => {
    expect(found.pictures.map(({ alt, caption, credit }) => ({ alt, caption, credit }))).toEqual([
      {
        alt: 'Hàng ghế đại biểu nhìn từ sân khấu',
        caption: { vi: 'Đại biểu dự lễ khai giảng' },
        credit: 'Vũ Hoàng Yến',
      },
      { alt: '', caption: { vi: 'Hồi trống khai trường' }, credit: '' },
      { alt: '', caption: { vi: 'Tân sinh viên ngành Công nghệ giấy' }, credit: '' },
    ]);
  });

  test('names who made it, the unit that signs, documents with their dates, and when it happened', () => {
    expect(found.named).toEqual([
      { roles: ['news', 'text'], name: 'Lê Mỹ Ngân', unit: '' },
      { roles: ['news', 'text'], name: 'Đỗ Đức', unit: '' },
      { roles: ['photo'], name: 'Vũ Hoàng Yến', unit: '' },
    ]);
    expect(found.units).toEqual([units[0]]);
    expect(found.fields).toEqual({
      documents: [{ number: '145/KH-ĐHBN', date: '2026-08-28' }],
      eventDate: '2026-09-12',
      eventTime: '08:30',
    });
    expect(left(found)).toEqual([]);
  });

  test('is a body that may be saved', () => {
    const body = bodyOf(found.texts.vi?.blocks ?? [], placeholderId);
    expect(Body.safeParse(body).success).toBe(true);
  });
});

describe.each([
  ['sequence', sequenceDocument],
  ['turns', turnsDocument],
  ['columns', columnsDocument],
] as const)('a document in two languages: %s', (layout, make) => {
  let found: Understood;
  beforeAll(async () => {
    found = await read(await make());
  });

  test('is split by language and paired in order, with its picture in both', () => {
    expect(found.layout).toBe(layout);
    expect(found.texts.vi?.title.toLowerCase()).toContain('lễ khai giảng');
    expect(found.texts.en?.title).toMatch(/school year/);
    expect(shape(found, 'vi')).toHaveLength(4);
    expect(shape(found, 'en')).toHaveLength(4);
    expect(found.pairs).toEqual([0, 1, 2, 3].map((at) => ({ vi: at, en: at })));
    const place = layout === 'columns' ? 3 : 2;
    expect(shape(found, 'vi')[place]).toBe('picture 0');
    expect(shape(found, 'en')[place]).toBe('picture 0');
    expect(found.pictures[0]?.caption.vi).toBe('Hồi trống khai trường');
    if (layout !== 'columns')
      expect(found.pictures[0]?.caption.en).toBe('The drum that opens the school year');
    expect(found.fields.documents).toEqual([{ number: '145/KH-ĐHBN', date: '2026-08-28' }]);
    expect(left(found)).toEqual([]);
  });
});

test('who wrote and who translated come from both ends of a document in two languages', async () => {
  const { named } = await read(await sequenceDocument());
  expect(named).toEqual([
    { roles: ['news'], name: 'Lê Mỹ Ngân', unit: '' },
    { roles: ['translation'], name: 'Trần Bảo Ân', unit: '' },
  ]);
});

test('a Vietnamese text that quotes English stays one text', async () => {
  const found = await read(
    docx({
      body: [
        para('Đoàn chuyên gia thăm trường', { style: 'Title' }),
        ...Array.from({ length: 8 }, () =>
          para('Đoàn đã xem xưởng in, thư viện và khu ký túc xá của nhà trường, rồi gặp sinh viên.'),
        ),
        para('“The workshop is one of the best that I have seen in the region, and the students know it.”'),
        para('“We would like to come back next year with our own students,” the head of the group said.'),
        ...Array.from({ length: 8 }, () =>
          para('Hai bên thống nhất mở lớp học chung về kỹ thuật in và đóng sách từ học kỳ tới.'),
        ),
      ].join(''),
    }),
  );
  expect(found.layout).toBe('one');
  expect(found.texts.vi?.blocks).toHaveLength(18);
});

test('headings, lists and a standfirst that were made by hand are understood', async () => {
  const found = await read(
    docx({
      body: [
        para('TẬP HUẤN PHÒNG CHÁY CHỮA CHÁY', { align: 'center', bold: true }),
        para(
          'Hai trăm giảng viên và nhân viên học cách thoát nạn và dùng bình chữa cháy trong một buổi sáng.',
          { italic: true },
        ),
        para('1. Nội dung', { bold: true }),
        para('- Lối thoát của từng tòa nhà'),
        para('- Cách dùng bình bột'),
        para('+ Kiểm tra đồng hồ'),
        para('2. Kết quả', { bold: true }),
        para('Mọi người đều làm đúng.'),
      ].join(''),
    }),
  );
  expect(found.texts.vi?.title).toBe('TẬP HUẤN PHÒNG CHÁY CHỮA CHÁY');
  expect(found.texts.vi?.sapo).toMatch(/^Hai trăm giảng viên/);
  expect(shape(found)).toEqual([
    'heading 1. Nội dung',
    'bulletList Lối thoát của từng tòa nhà|Các',
    'heading 2. Kết quả',
    'paragraph Mọi người đều làm đúng.',
  ]);
  expect(JSON.stringify(found.texts.vi?.blocks[1])).toMatch(/bình bột.*bulletList.*Kiểm tra đồng hồ/);
});

test('pictures that a table holds in place keep the captions of their columns', async () => {
  const images = [await photo(300, 200, 7), await photo(300, 200, 8)];
  const found = await read(
    docx({
      pictures: images.map((bytes) => ({ bytes, type: 'jpeg' as const })),
      body: [
        para('Ngày hội sách', { style: 'Title' }),
        grid([
          [para(drawing('rId100')), para(drawing('rId101'))],
          [para('Gian sách cũ', { italic: true }), para('Gian đổi sách', { italic: true })],
        ]),
      ].join(''),
    }),
  );
  expect(found.pictures.map(({ caption }) => caption.vi)).toEqual(['Gian sách cũ', 'Gian đổi sách']);
  expect(shape(found)).toEqual(['picture 0', 'picture 1']);
});

test('text typed in composed and decomposed letters is the same text', async () => {
  const found = await read(
    docx({
      body: para('Đại hội Công đoàn'.normalize('NFD'), { style: 'Title' }) + para('Uỷ ban họp. Ủy ban bầu.'),
    }),
  );
  expect(found.texts.vi?.title).toBe('Đại hội Công đoàn');
});

test('what LibreOffice writes is understood as what Word writes', async () => {
  const found = await read(readFileSync(path.join(import.meta.dirname, 'vuon-uom.docx')));
  expect(found.layout).toBe('sequence');
  expect(found.texts.vi).toMatchObject({
    title: 'Khánh thành vườn ươm cây thuốc',
    sapo: expect.stringMatching(/^Sau bảy tháng/),
  });
  expect(found.texts.en).toMatchObject({
    title: 'A nursery of medicinal plants opens',
    sapo: expect.stringMatching(/^After seven months/),
  });
  const kinds = ['paragraph', 'picture', 'heading', 'bulletList', 'table', 'paragraph'];
  expect(found.texts.vi?.blocks.map(({ type }) => type)).toEqual(kinds);
  expect(found.texts.en?.blocks.map(({ type }) => type)).toEqual(kinds);
  expect(found.pairs).toHaveLength(kinds.length);
  expect(found.pictures[0]).toMatchObject({
    caption: { vi: 'Luống cây mới trồng dưới giàn che', en: 'New beds below the shading' },
    credit: 'Hồ Thu Ngà',
  });
  expect(found.units).toEqual([units[0]]);
  expect(found.fields).toEqual({
    documents: [{ number: '88/QĐ-ĐHBN', date: '2026-03-05' }],
    eventDate: '2026-10-17',
    eventTime: '09:00',
  });
  expect(JSON.stringify(found.texts.vi?.blocks[0])).toContain('Vườn rộng 600 mét vuông.');
  expect(left(found)).toEqual([]);
});

test('a headline that stands over both texts belongs to the one in its language', async () => {
  const found = await read(
    docx({
      body: [
        para('Phát động tháng thanh niên', { align: 'center', bold: true }),
        para(
          'The youth month of the university was opened this week, and every faculty has been asked to plant trees.',
        ),
        para(
          'All of the student clubs of the university are going to take part in it from the first of March.',
        ),
        para(
          'Tháng thanh niên của nhà trường được phát động trong tuần này, mỗi khoa nhận trồng cây ở một góc sân.',
        ),
        para(
          'Mọi câu lạc bộ sinh viên của nhà trường cùng tham gia từ ngày đầu tháng ba, kể cả các câu lạc bộ mới.',
        ),
        para('Tin: Đỗ Đức - Phòng Truyền thông', { align: 'center', italic: true }),
      ].join(''),
    }),
  );
  expect(found.layout).toBe('sequence');
  expect(found.texts.vi?.title).toBe('Phát động tháng thanh niên');
  expect(found.texts.vi?.blocks).toHaveLength(2);
  expect(found.texts.en?.blocks).toHaveLength(2);
  expect(found.named).toEqual([{ roles: ['news'], name: 'Đỗ Đức', unit: 'Phòng Truyền thông' }]);
});

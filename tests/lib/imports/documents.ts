import { docx, drawing, footnote, grid, linked, para, run } from '../../support/docx.ts';
import { photo } from '../../support/images.ts';

/** Documents as offices send them, written for these tests. */

const viText = [
  para(
    'Sáng 12/9/2026, lúc 8 giờ 30, Trường Đại học Bách nghệ phát động năm học mới theo Kế hoạch số 145/KH-ĐHBN ngày 28/8/2026.',
  ),
  para(
    run('Hơn bốn trăm cán bộ, giảng viên dự lễ tại hội trường lớn') +
      footnote(1) +
      run(' và theo dõi trực tuyến tại ') +
      linked('rId200', 'trang của trường') +
      run('.'),
  ),
];

const enText = [
  para(
    'On 12 September 2026 at 8.30 a.m. the University of Applied Crafts opened its new school year under Plan No. 145/KH-DHBN of 28 August 2026.',
  ),
  para(
    'More than four hundred members of staff attended the ceremony in the great hall and followed it online.',
  ),
];

/** Everything that a Vietnamese news text may have, set with Word's own styles. */
export const newsDocument = async () =>
  docx({
    pictures: [
      { bytes: await photo(640, 420, 1), type: 'jpeg' },
      { bytes: await photo(600, 400, 2), type: 'jpeg' },
      { bytes: await photo(500, 400, 3), type: 'jpeg' },
    ],
    links: ['https://bachnghe.example/khai-giang'],
    footnotes: ['Con số do Phòng Đào tạo cung cấp, tính đến ngày 10/9/2026.'],
    body: [
      para('Lễ khai giảng năm học 2026–2027', { style: 'Title' }),
      para(
        'Nhà trường bước vào năm học mới với ba ngành mở lần đầu và một xưởng thực hành vừa khánh thành.',
        { bold: true },
      ),
      ...viText,
      para(drawing('rId100', 'Hàng ghế đại biểu nhìn từ sân khấu')),
      para('Ảnh: Đại biểu dự lễ khai giảng. Ảnh: Vũ Hoàng Yến', { align: 'center', italic: true }),
      para('Ba ngành mới', { style: 'Heading1' }),
      para('Kỹ thuật đường sắt', { list: 1 }),
      para('Tuyến đô thị', { list: 1, level: 1 }),
      para('Công nghệ giấy', { list: 1 }),
      para('Bảo tàng học', { list: 1 }),
      para('Trình tự buổi lễ', { style: 'Heading2' }),
      para('Chào cờ', { list: 2 }),
      para('Đánh trống', { list: 2 }),
      para(drawing('rId101') + drawing('rId102')),
      para('Hồi trống khai trường', { style: 'Caption' }),
      para('Tân sinh viên ngành Công nghệ giấy', { style: 'Caption' }),
      para('Học tốt là lời cảm ơn đẹp nhất gửi tới thầy cô.', { style: 'Quote' }),
      grid(
        [
          ['Ngành', 'Chỉ tiêu'],
          ['Kỹ thuật đường sắt', '60'],
          ['Bảo tàng học', '40'],
        ],
        { head: true },
      ),
      para('', { border: true }),
      para('Xưởng thực hành rộng 1.200 m' + '', {}),
      para(run('Diện tích sàn là 1.200 m') + run('2', { raised: true }) + run(', gấp đôi xưởng cũ.')),
      para('PHÒNG TRUYỀN THÔNG', { align: 'right', bold: true }),
      para('Tin, bài: Lê Mỹ Ngân, Đỗ Đức – Ảnh: Vũ Hoàng Yến', { align: 'right' }),
    ].join(''),
  });

const both = (picture: string) => ({ viText, enText, picture });

/** Vietnamese, then English. */
export async function sequenceDocument(): Promise<Buffer> {
  const { picture } = both(para(drawing('rId100')));
  return docx({
    pictures: [{ bytes: await photo(640, 420, 4), type: 'jpeg' }],
    links: ['https://bachnghe.example/khai-giang'],
    footnotes: ['Tính đến ngày 10/9/2026.'],
    body: [
      para('LỄ KHAI GIẢNG', { align: 'center', bold: true }),
      para('NĂM HỌC 2026–2027', { align: 'center', bold: true }),
      ...viText,
      picture,
      para('Hồi trống khai trường', { align: 'center', italic: true }),
      para('Nhà trường chúc thầy cô và các em một năm học nhiều niềm vui.'),
      para('Tin: Lê Mỹ Ngân'),
      para('***', { align: 'center' }),
      para('Opening ceremony of the 2026–2027 school year', { align: 'center', bold: true }),
      ...enText,
      para('Photo: The drum that opens the school year', { align: 'center', italic: true }),
      para('The university wishes staff and students a school year full of joy.'),
      para('Translated by: Trần Bảo Ân'),
    ].join(''),
  });
}

/** A paragraph in Vietnamese, the same in English, and so on. */
export async function turnsDocument(): Promise<Buffer> {
  return docx({
    pictures: [{ bytes: await photo(640, 420, 5), type: 'jpeg' }],
    links: ['https://bachnghe.example/khai-giang'],
    footnotes: ['Tính đến ngày 10/9/2026.'],
    body: [
      para('Lễ khai giảng năm học mới', { style: 'Heading1' }),
      para('The new school year opens', { style: 'Heading1' }),
      ...viText.flatMap((line, at) => [line, enText[at] ?? '']),
      para(drawing('rId100')),
      para('Ảnh: Hồi trống khai trường', { align: 'center', italic: true }),
      para('Photo: The drum that opens the school year', { align: 'center', italic: true }),
      para('Nhà trường chúc thầy cô và các em một năm học nhiều niềm vui.'),
      para('The university wishes staff and students a school year full of joy.'),
    ].join(''),
  });
}

/** Vietnamese on the left, English on the right. */
export async function columnsDocument(): Promise<Buffer> {
  return docx({
    pictures: [{ bytes: await photo(640, 420, 6), type: 'jpeg' }],
    links: ['https://bachnghe.example/khai-giang'],
    footnotes: ['Tính đến ngày 10/9/2026.'],
    body: [
      grid([
        ['Tiếng Việt', 'English'],
        [
          para('Lễ khai giảng năm học mới', { bold: true }),
          para('The new school year opens', { bold: true }),
        ],
        [viText.join(''), enText.join('')],
        [
          'Nhà trường chúc thầy cô và các em một năm học nhiều niềm vui.',
          'The university wishes staff and students a school year full of joy.',
        ],
      ]),
      para(drawing('rId100')),
      para('Ảnh: Hồi trống khai trường', { align: 'center', italic: true }),
    ].join(''),
  });
}

export const units = [
  {
    id: '01995000-0000-7000-8000-0000000000b1',
    name: { vi: 'Phòng Truyền thông', en: 'Office of Communications' },
  },
  { id: '01995000-0000-7000-8000-0000000000b2', name: { vi: 'Khoa Cơ khí', en: 'Faculty of Mechanics' } },
];

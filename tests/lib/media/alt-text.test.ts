import { describe, expect, test } from 'vitest';
import { altFault, isFileName, repeats } from '../../../lib/media/alt-text.ts';

describe('a file name is no description', () => {
  test.each([
    'IMG_1234.jpg',
    'IMG_1234',
    'img 1234 (2)',
    'IMG-20230630-WA0012',
    'IMG_1234 - Copy',
    'DSC_0042',
    'DSC00123.JPG',
    'DSCF 0815',
    'PXL_20230630_102030123',
    'DJI_0001',
    'P1010042',
    'ảnh 1.png',
    'anh 1.png',
    'Ảnh 1',
    'ẢNH 12',
    'Hình 3',
    'hình ảnh 04',
    'ảnh chụp màn hình 2023-06-30 lúc 10.20.30',
    'Ảnh chụp màn hình 2023'.normalize('NFD'),
    'Screenshot 2023-06-30 at 10.20.30',
    'Screenshot_20230630-102030_Zalo',
    'z4567890_abc',
    'z4491234567890_1b2c3d4e5f60718293a4b5c6d7e8f901',
    'zalo 123456',
    '20230630_102030',
    '5f6c2f0e-8f3c-4f43-9a5e-2c7f4a2f9d11',
    'toan-canh-hoi-nghi-vien-chuc',
    'hoi_truong',
    'Toàn cảnh hội nghị.JPEG',
    'WhatsApp Image 2023-06-30 at 10.20.30 AM',
    'FB_IMG_1688100000000',
  ])('%s', (name) => expect(isFileName(name)).toBe(true));

  test.each([
    'Hội trường nhìn từ cuối phòng',
    'Ảnh 3 đại biểu giơ thẻ biểu quyết',
    'Hình vuông màu xanh',
    'Ảnh chụp màn hình cổng đăng ký học phần',
    'Ấm Đình',
    'Hội nghị năm học 2023–2024',
    'Ủy ban nhân dân phường 12',
    'Zalo OA của nhà trường trên điện thoại',
    'Pháo hoa năm 2023',
    '200 sinh viên xếp hàng',
    'Sơ đồ khu A',
    'Delegates raise their cards',
    'A state-of-the-art lab',
    'Photo of 12 students',
    'Face',
    'Decade',
  ])('%s is one', (alt) => expect(isFileName(alt)).toBe(false));
});

describe('a description that repeats the caption', () => {
  test.each([
    ['Toàn cảnh hội nghị', 'Toàn cảnh hội nghị.'],
    ['toàn cảnh HỘI NGHỊ', 'Toàn cảnh hội nghị'],
    ['Uỷ viên thường vụ phát biểu', 'Ủy viên thường vụ phát biểu'],
    ['Đại hội lần thứ hai'.normalize('NFD'), 'Đại hội lần thứ hai'],
    ['Ảnh: Toàn cảnh hội nghị', 'Toàn cảnh hội nghị'],
    ['Photo of the conference', 'The conference'],
    ['“Ngày hội” – năm 2023', 'Ngày hội, năm 2023'],
  ])('%s', (alt, caption) => expect(repeats(alt, caption)).toBe(true));

  test.each([
    ['', ''],
    ['Toàn cảnh hội nghị', ''],
    ['Các đại biểu giơ thẻ biểu quyết', 'Toàn cảnh hội nghị'],
    ['Toàn cảnh hội nghị, hàng ghế đầu trống', 'Toàn cảnh hội nghị'],
  ])('%s beside %s does not', (alt, caption) => expect(repeats(alt, caption)).toBe(false));
});

describe('what is wrong', () => {
  const good = { alt: 'Các đại biểu giơ thẻ', caption: 'Biểu quyết', decorative: false, wordsDue: false };

  test.each([
    [good, false, null],
    [{ ...good, alt: '' }, false, 'altMissing'],
    [{ ...good, alt: '', decorative: true }, false, null],
    [{ ...good, decorative: true }, true, 'altOfLead'],
    [{ ...good, alt: 'IMG_1' }, true, 'altIsFileName'],
    [{ ...good, alt: 'biểu quyết' }, true, 'altRepeatsCaption'],
    [{ ...good, wordsDue: true }, false, 'altForEarlierFile'],
    [{ ...good, alt: '', decorative: true, wordsDue: true }, false, null],
  ] as const)('with %j, as the lead: %s', (words, isLead, fault) => {
    expect(altFault(words, isLead)).toBe(fault);
  });
});

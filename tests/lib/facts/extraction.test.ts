import { describe, expect, test } from 'vitest';
import { factsIn } from '../../../lib/facts/extraction.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';

const only = (locale: Locale, text: string) => {
  const facts = factsIn(text, locale);
  expect(facts).toHaveLength(1);
  return facts[0];
};

const june30 = { day: 30, month: 6, year: 2023 };

describe('dates', () => {
  test.each<[Locale, string, object]>([
    ['vi', 'Ngày 30/6/2023, tại Huế', june30],
    ['vi', 'ngày 30 tháng 6 năm 2023', june30],
    ['vi', 'ngày 30 tháng Sáu, năm 2023', june30],
    ['vi', '30.6.2023', june30],
    ['vi', '30-06-2023', june30],
    ['vi', 'ngày\u00a030/6', { day: 30, month: 6 }],
    ['vi', 'thứ Sáu, ngày 30/6/2023', { ...june30, weekday: 5 }],
    ['vi', 'mùng 2 tháng 9', { day: 2, month: 9 }],
    ['vi', 'tháng 8/2023', { month: 8, year: 2023 }],
    ['vi', 'quý III/2023', { quarter: 3, year: 2023 }],
    ['vi', 'năm 2023', { year: 2023 }],
    ['vi', 'những năm 1990', { decade: 1990 }],
    ['vi', 'vào thứ Hai', { weekday: 1 }],
    ['en', 'June 30th, 2023', june30],
    ['en', 'June 30, 2023', june30],
    ['en', '30 June 2023', june30],
    ['en', 'the 30th of June, 2023', june30],
    ['en', '6/30/2023', june30],
    ['en', '30/06/2023', june30],
    ['en', '2023-06-30', june30],
    ['en', 'Friday, June 30, 2023', { ...june30, weekday: 5 }],
    ['en', '30 June 2023 (Friday)', { ...june30, weekday: 5 }],
    ['en', 'the fifteenth of August', { day: 15, month: 8 }],
    ['en', 'in May 2023', { month: 5, year: 2023 }],
    ['en', 'the third quarter of 2023', { quarter: 3, year: 2023 }],
    ['en', 'Q3 2023', { quarter: 3, year: 2023 }],
    ['en', 'in 2023', { year: 2023 }],
    ['en', 'the 1990s', { decade: 1990 }],
  ])('%s %s', (locale, text, reading) => {
    expect(only(locale, text)).toMatchObject({ kind: 'date', readings: [reading] });
  });

  test('English numbers may be read in two ways', () => {
    expect(only('en', 'on 6/7/2023')).toMatchObject({
      readings: [
        { day: 6, month: 7, year: 2023 },
        { day: 7, month: 6, year: 2023 },
      ],
    });
  });

  test.each<[Locale, string]>([
    ['en', 'June 30, 6'],
    ['en', 'June 31, 2023'],
    ['en', 'June 30, 203.'],
    ['vi', '31/6/2023'],
    ['vi', '29/2/2023'],
  ])('%s %s is broken', (locale, text) => {
    expect(only(locale, text)).toMatchObject({ kind: 'date', broken: true });
  });

  test.each<[Locale, string, number[]]>([
    ['vi', 'từ ngày 01 đến ngày 15/3/2023', [1, 15]],
    ['vi', 'các ngày 12, 13 và 14/3/2023', [12, 13, 14]],
    ['vi', 'ngày 27-28/3/2023', [27, 28]],
    ['en', 'March 1–15, 2023', [1, 15]],
    ['en', 'from 1 to 15 March 2023', [1, 15]],
    ['en', 'March 12, 13 and 14, 2023', [12, 13, 14]],
  ])('%s %s is several days', (locale, text, days) => {
    const read = factsIn(text, locale).map((fact) => (fact.kind === 'date' ? fact.readings[0] : null));
    expect(read).toEqual(days.map((day) => ({ day, month: 3, year: 2023 })));
  });

  test.each<[Locale, string]>([
    ['en', 'students may take 20 courses'],
    ['vi', 'làm việc 24/7'],
    ['en', 'On the march to excellence'],
  ])('%s %s has none', (locale, text) => {
    expect(factsIn(text, locale).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

describe('times', () => {
  test.each<[Locale, string, number, number]>([
    ['vi', '14h00', 14, 0],
    ['vi', '14:00', 14, 0],
    ['vi', '8 giờ 30 phút sáng', 8, 30],
    ['vi', '2 giờ chiều', 14, 0],
    ['vi', '8 giờ rưỡi tối', 20, 30],
    ['vi', '9 giờ kém 15', 8, 45],
    ['en', '2:00 p.m.', 14, 0],
    ['en', '2 PM', 14, 0],
    ['en', 'noon', 12, 0],
    ['en', 'half past two', 2, 30],
    ['en', "8 o'clock in the morning", 8, 0],
    ['en', '8:30 in the evening', 20, 30],
    ['en', '12:15 a.m.', 0, 15],
  ])('%s %s', (locale, text, hour, minute) => {
    expect(only(locale, text)).toMatchObject({ kind: 'time', hour, minute });
  });

  test('how long something takes is a number', () => {
    expect(only('vi', 'trong 3 giờ')).toMatchObject({ kind: 'number', values: [3], noun: 'hour' });
  });
});

describe('ranges of years', () => {
  test.each<[Locale, string, boolean]>([
    ['vi', 'năm học 2023-2024', true],
    ['vi', 'năm học 2023–2024', true],
    ['vi', 'năm học 2023/2024', true],
    ['vi', 'năm học 2023-24', true],
    ['vi', 'giai đoạn 2023 - 2024', false],
    ['vi', 'từ năm 2023 đến năm 2024', false],
    ['en', 'the 2023–2024 academic year', true],
    ['en', 'school year 2023/24', true],
    ['en', 'from 2023 to 2024', false],
    ['en', 'between 2023 and 2024', false],
  ])('%s %s', (locale, text, school) => {
    expect(only(locale, text)).toMatchObject({ kind: 'year-range', from: 2023, to: 2024, school });
  });
});

describe('document numbers', () => {
  test.each<[Locale, string, string]>([
    ['vi', 'Kế hoạch số 200/KH-ĐHNT', '200/KH-DHNT'],
    ['vi', 'Kế hoạch số 200/KH-ĐHNT'.normalize('NFD'), '200/KH-DHNT'],
    ['vi', 'Nghị quyết số 29-NQ/TW', '29-NQ/TW'],
    ['vi', 'Luật số 34/2018/QH14', '34/2018/QH14'],
    ['vi', 'Thông tư 09/2021/TT-BGDĐT', '9/2021/TT-BGDDT'],
    ['vi', 'Chỉ thị 17/CT-TTg', '17/CT-TTG'],
    ['vi', 'Quyết định số 1456 của Hiệu trưởng', '1456'],
    ['en', 'Decision No. 200/QD-DHNT', '200/QD-DHNT'],
    ['en', 'Plan 200/KH–DHNT', '200/KH-DHNT'],
    ['en', 'Decision No. 1456', '1456'],
  ])('%s %s', (locale, text, number) => {
    expect(only(locale, text)).toMatchObject({ kind: 'document-number', number });
  });
});

describe('numbers', () => {
  test.each<[Locale, string, number]>([
    ['vi', 'một nghìn hai trăm sinh viên', 1200],
    ['vi', 'hai mươi lăm đề tài', 25],
    ['vi', 'một trăm linh năm', 105],
    ['vi', 'mười ba tập thể', 13],
    ['vi', 'lần thứ XIII', 13],
    ['vi', 'lần thứ mười ba', 13],
    ['vi', '1.234.567,5', 1_234_567.5],
    ['vi', '1.234 người', 1234],
    ['vi', '95,5%', 95.5],
    ['vi', '3,5 triệu đồng', 3_500_000],
    ['vi', '1 tỷ 200 triệu đồng', 1_200_000_000],
    ['vi', '20 nghìn cây', 20_000],
    ['en', 'one thousand two hundred and five', 1205],
    ['en', 'twenty-five projects', 25],
    ['en', 'thirteen groups', 13],
    ['en', 'the 13th', 13],
    ['en', 'the twenty-first', 21],
    ['en', 'a hundred students', 100],
    ['en', '1,234,567.5', 1_234_567.5],
    ['en', '95.5 per cent', 95.5],
    ['en', 'VND 3.5 million', 3_500_000],
    ['en', '3,500,000 VND', 3_500_000],
    ['en', '$1.2bn', 1_200_000_000],
    ['en', 'two thirds of them', 2 / 3],
  ])('%s %s', (locale, text, value) => {
    const fact = only(locale, text);
    expect(fact?.kind).toBe('number');
    expect(fact?.kind === 'number' && fact.values[0]).toBeCloseTo(value, 9);
  });

  test.each<[Locale, string]>([
    ['vi', 'một trong những đơn vị'],
    ['vi', 'hội nghị tư vấn'],
    ['vi', 'năm qua, một số khó khăn'],
    ['en', 'one of the units'],
    ['vi', '1. Về công tác đào tạo'],
    ['en', 'IMG_2034.jpg'],
  ])('%s %s has none', (locale, text) => {
    expect(factsIn(text, locale)).toEqual([]);
  });
});

describe('names', () => {
  test.each<[Locale, string, string]>([
    ['vi', 'PGS.TS. Nguyễn Xuân Minh – Giám đốc', 'nguyen xuan minh'],
    ['vi', 'PGS, TS Nguyễn Xuân Minh – Giám đốc', 'nguyen xuan minh'],
    ['vi', 'đồng chí Lê Thị Hải Anh - Chủ tịch', 'le thi hai anh'],
    ['vi', 'Đồng chí Đinh Công Thành, Bí thư', 'dinh cong thanh'],
    ['vi', 'Hiệu trưởng Nguyễn Văn A. Hội nghị', 'nguyen van a'],
    ['vi', 'thầy Nam cho biết', 'nam'],
    ['vi', 'GS. John Smith phát biểu', 'john smith'],
    ['en', 'Assoc. Prof. Dr. Nguyen Xuan Minh, Director', 'nguyen xuan minh'],
    ['en', 'Comrade Le Thi Hai Anh spoke', 'le thi hai anh'],
    ['en', 'Vice Rector Tran Van Nam said', 'tran van nam'],
    ['en', 'Mr John Smith spoke', 'john smith'],
    ['en', 'Mrs. Do Thi Mai spoke', 'do thi mai'],
  ])('%s %s', (locale, text, name) => {
    const fact = only(locale, text);
    expect(fact?.kind === 'name' && fact.words.join(' ')).toBe(name);
  });

  test.each<[Locale, string]>([
    ['vi', 'Trường Cao đẳng Ngô Gia Tự Bắc Giang'],
    ['vi', 'TP. Hồ Chí Minh và Hà Nội'],
    ['vi', 'ông Hiệu trưởng và đồng chí Bí thư'],
    ['vi', 'Đào tạo, Công đoàn, Đảng ủy'],
    ['en', 'Ho Chi Minh City, Ha Noi, Thai Nguyen University'],
    ['en', 'Mr President and the Vice Rector'],
  ])('%s %s has none', (locale, text) => {
    expect(factsIn(text, locale)).toEqual([]);
  });
});

describe('contacts', () => {
  test.each<[string, string]>([
    ['tuyensinh@abc.edu.vn.', 'tuyensinh@abc.edu.vn'],
    ['(024) 3869 4242', '02438694242'],
    ['+84 24 3869 4242', '02438694242'],
    ['0912.345.678', '0912345678'],
    ['https://www.abc.edu.vn/tin/.', 'abc.edu.vn/tin'],
  ])('%s', (text, address) => {
    expect(only('vi', text)).toMatchObject({ kind: 'contact', address });
    expect(only('en', text)).toMatchObject({ kind: 'contact', address });
  });
});

test('a digit belongs to one fact only, and spans are the text of the fact', () => {
  const text =
    'Thực hiện Kế hoạch số 10/KH-CĐBS ngày 17/01/2024, vào hồi 14h00 ngày 31/01/2024, TS. Phạm Hoàng Linh trao 25 giấy khen năm học 2023-2024 (0912 345 678).';
  const facts = factsIn(text.normalize('NFD'), 'vi');
  for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  expect(facts.map(({ kind }) => kind)).toEqual([
    'document-number',
    'date',
    'time',
    'date',
    'name',
    'number',
    'year-range',
    'contact',
  ]);
  for (const [at, fact] of facts.entries())
    expect(facts[at + 1]?.start ?? text.length).toBeGreaterThanOrEqual(fact.end);
});

test('a passage in the other language is read by its rules', () => {
  const text = `The conference was held in the Great Hall on the afternoon of August 14th, 2023.\n\nHội nghị được tổ chức tại Hội trường lớn của Trường vào ngày 14/8/2023.`;
  const dates = factsIn(text, 'vi').filter(({ kind }) => kind === 'date');
  expect(dates.map(({ locale, text: words }) => `${locale} ${words}`)).toEqual([
    'en August 14th, 2023',
    'vi 14/8/2023',
  ]);
});

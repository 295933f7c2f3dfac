import { describe, expect, test } from 'vitest';
import { judgeText } from '../../../lib/facts/text.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';

test.each<[Locale, string, string, string]>([
  ['vi', 'Lễ ký diễn ra ngày 31/6/2023.', 'broken', '31/6/2023'],
  ['en', 'On June 30, 6, the conference was held.', 'broken', 'June 30, 6'],
  ['en', 'It was held on 30 February 2024.', 'broken', '30 February 2024'],
  ['vi', 'Bắt đầu lúc 25h00.', 'broken', '25h00'],
  ['vi', 'Thứ Hai, ngày 30/6/2023, lễ khai mạc.', 'weekdayWrong', 'Thứ Hai, ngày 30/6/2023'],
  ['en', 'On Monday, June 30, 2023, it opened.', 'weekdayWrong', 'Monday, June 30, 2023'],
  ['vi', 'Năm học 2023-2025 bắt đầu.', 'schoolYear', '2023-2025'],
  ['en', 'the academic year 2023-2023', 'schoolYear', '2023-2023'],
  ['en', 'the academic year 2024-2022', 'backwards', '2024-2022'],
  ['vi', 'Nhiệm kỳ 2028-2023', 'backwards', '2028-2023'],
  ['vi', 'từ ngày 15/3/2023 đến ngày 01/3/2023', 'backwards', '01/3/2023'],
  ['vi', 'từ 14h00 đến 11h30', 'backwards', '11h30'],
  ['en', 'from 15 March 2023 to 1 March 2023', 'backwards', '1 March 2023'],
  ['vi', 'Khen thưởng 13 tập thể, 25 cá nhân, tổng 40.', 'sum', '40'],
  ['vi', 'Có 40 giải thưởng, gồm 13 giải tập thể và 25 giải cá nhân.', 'sum', '40'],
  ['en', 'There were 13 groups and 25 individuals, a total of 40.', 'sum', '40'],
  [
    'vi',
    'Kế hoạch số 10/KH-ĐHBS ngày 17/01/2024 được ban hành. Theo Kế hoạch số 10/KH-ĐHBS ngày 18/01/2024, lớp khai giảng.',
    'twoDates',
    '18/01/2024',
  ],
  [
    'vi',
    'Thực hiện Kế hoạch số 10/KH-ĐHBS ngày 17/01/2024, ngày 12/01/2024 Trường tổ chức Hội nghị.',
    'beforeDocument',
    '12/01/2024',
  ],
])('%s %s', (locale, text, reason, place) => {
  const found = judgeText(text, locale);
  expect(found.map((issue) => [issue.grade, issue.reason, issue[locale]?.text])).toEqual([
    ['error', reason, place],
  ]);
});

test.each<[Locale, string]>([
  ['vi', 'Thứ Sáu, ngày 30/6/2023, lễ khai mạc năm học 2023-2024.'],
  ['vi', 'Nhiệm kỳ 2023-2028, giai đoạn 2021–2025.'],
  ['vi', 'từ 28/12 đến 15/3/2024'],
  ['vi', 'từ 22h00 đến 5h00'],
  ['vi', 'Khen thưởng 13 tập thể, 25 cá nhân, tổng cộng 38.'],
  ['vi', 'Trao 40 giấy khen, trong đó có 13 tập thể và 25 cá nhân tiêu biểu.'],
  ['vi', 'Ngày 29/2/2024 là năm nhuận.'],
  ['vi', 'Thực hiện Kế hoạch số 10/KH-ĐHBS ngày 17/01/2024, ngày 31/01/2024 Trường tổ chức Hội nghị.'],
  ['en', 'There were 13 groups and 25 individuals, a total of 38.'],
  ['en', 'Courses run from December 20 to January 10, 2024.'],
])('%s %s has nothing wrong', (locale, text) => {
  expect(judgeText(text, locale)).toEqual([]);
});

test('numbers begin anew every year: another date of another year is a hint', () => {
  const text = 'Kế hoạch số 10/KH-ĐHBS ngày 17/01/2024 thay Kế hoạch số 10/KH-ĐHBS ngày 20/02/2023.';
  expect(judgeText(text, 'vi')).toMatchObject([{ grade: 'hint', reason: 'twoDates' }]);
});

test('a wrong weekday is proposed right', () => {
  expect(judgeText('Thứ Hai, ngày 30/6/2023', 'vi')[0]?.proposal).toBe('thứ Sáu, ngày 30/6/2023');
  expect(judgeText('Monday, June 30, 2023', 'en')[0]?.proposal).toBe('Friday, June 30, 2023');
});

describe("the article's own fields", () => {
  const text = 'Theo Kế hoạch số 10/KH-ĐHBS ngày 17/01/2024, lúc 14h00 ngày 31/01/2024, Trường họp.';

  test('agree with the text', () => {
    expect(judgeText(text, 'vi', { eventDate: '2024-01-31', eventTime: '14:00' })).toEqual([]);
  });

  test('a slip of the day is an error with the field as proposal', () => {
    expect(judgeText(text, 'vi', { eventDate: '2024-01-30' })).toMatchObject([
      { grade: 'error', reason: 'eventDate', vi: { text: '31/01/2024' }, proposal: '30/1/2024' },
    ]);
  });

  test('another day, and another time, are hints', () => {
    expect(judgeText(text, 'vi', { eventDate: '2023-05-02', eventTime: '08:00' })).toMatchObject([
      { grade: 'hint', reason: 'eventDate' },
      { grade: 'hint', reason: 'eventTime' },
    ]);
  });

  test('say nothing against a text without dates', () => {
    expect(judgeText('Trường họp.', 'vi', { eventDate: '2024-01-31', eventTime: '14:00' })).toEqual([]);
  });
});

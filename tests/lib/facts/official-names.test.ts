import { describe, expect, test } from 'vitest';
import { factsIn } from '../../../lib/facts/extraction.ts';
import { againstNames, missingNames, type OfficialName } from '../../../lib/facts/official-names.ts';
import { againstRegister, citationsIn } from '../../../lib/facts/registered-documents.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';

const entry = (
  kind: OfficialName['kind'],
  vi: string,
  en = '',
  former: OfficialName['former'] = [],
): OfficialName => ({
  kind,
  vi,
  en,
  former,
});

const register = [
  entry(
    'institution',
    'Trường Đại học Kỹ thuật Công nghệ Bắc Sơn',
    'Bac Son University of Technical Technology',
    [
      { locale: 'en', name: 'Bac Son Industrial College', until: '2015-06-01' },
      { locale: 'vi', name: 'Trường Cao đẳng Công nghiệp Bắc Sơn', until: '2015-06-01' },
    ],
  ),
  entry('unit', 'Khoa Công nghệ thông tin', 'Faculty of Information Technology'),
  entry('unit', 'Trung tâm Học liệu và Truyền thông', 'Centre for Learning Resources and Communication'),
  entry('event', 'Ngày hội việc làm Bắc Sơn', 'Bac Son Career Day'),
  entry('person', 'Thạch Thị Hồng Mơ'),
];

const told = (text: string, locale: Locale) =>
  againstNames(text, factsIn(text, locale), locale, register).map((issue) => [
    issue.grade,
    issue.reason,
    issue[locale]?.text,
    issue.proposal,
  ]);

describe('an English text', () => {
  test.each([
    ['University of Technology and Technical Bac Son', 'Bac Son University of Technical Technology'],
    ['Information Technologies Faculty', 'Faculty of Information Technology'],
    ['Centre of Communications and Learning Resource', 'Centre for Learning Resources and Communication'],
    ['Career Day of Bac Son', 'Bac Son Career Day'],
  ])('calls it %s: the official name is proposed', (name, official) => {
    expect(told(`On Monday the ${name} welcomed its guests.`, 'en')).toEqual([
      ['error', 'unofficialName', name, official],
    ]);
  });

  test.each([
    'The Faculty of Information Technology and the Center for Learning Resources & Communication met.',
    'the faculty of information technology',
    'She teaches Information Technology at the University of Leeds.',
    'Communication, Learning and Resources were the subjects of the Board.',
    'Thach Thi Hong Mo and Thạch Thị Hồng Mơ took part.',
  ])('is right: %s', (text) => {
    expect(told(text, 'en')).toEqual([]);
  });

  test('of another kind with the same words may be another thing', () => {
    expect(told('The Department of Information Technology met.', 'en')).toEqual([
      ['hint', 'unofficialName', 'Department of Information Technology', 'Faculty of Information Technology'],
    ]);
  });

  test('uses a former name, unless it tells history', () => {
    expect(told('The Bac Son Industrial College opens a course.', 'en')).toEqual([
      ['hint', 'formerName', 'Bac Son Industrial College', 'Bac Son University of Technical Technology'],
    ]);
    expect(told('The university, formerly the Bac Son Industrial College, opens a course.', 'en')).toEqual(
      [],
    );
  });

  test('writes a name with a slip', () => {
    expect(told('Ms Thach Thi Hong Mo and Ms Thach Thi Hong Mon spoke.', 'en')).toEqual([
      ['hint', 'unofficialName', 'Thach Thi Hong Mon', 'Thach Thi Hong Mo'],
    ]);
  });
});

describe('a Vietnamese text', () => {
  test('turns the words of a name around', () => {
    expect(told('Sáng nay, Trường Đại học Công nghệ Kỹ thuật Bắc Sơn khai giảng.', 'vi')).toEqual([
      [
        'error',
        'unofficialName',
        'Trường Đại học Công nghệ Kỹ thuật Bắc Sơn',
        'Trường Đại học Kỹ thuật Công nghệ Bắc Sơn',
      ],
    ]);
  });

  test.each([
    'Trường Đại học Kỹ Thuật Công Nghệ Bắc Sơn và Khoa Công nghệ Thông tin',
    'Tiền thân là Trường Cao đẳng Công nghiệp Bắc Sơn',
    'Trường Đại học Bắc Sơn. Kỹ thuật, công nghệ là thế mạnh.',
  ])('is right: %s', (text) => {
    expect(told(text, 'vi')).toEqual([]);
    expect(told(text.normalize('NFD').normalize('NFC'), 'vi')).toEqual([]);
  });

  test('uses a former name', () => {
    expect(told('Trường Cao đẳng Công nghiệp Bắc Sơn tuyển sinh.', 'vi')[0]?.slice(0, 2)).toEqual([
      'hint',
      'formerName',
    ]);
  });

  test('has a name that the translation does not use', () => {
    const texts = {
      vi: 'Khoa Công nghệ thông tin tổ chức hội thảo.',
      en: 'The computing school held a workshop.',
    };
    expect(missingNames(texts, register)).toMatchObject([
      { grade: 'note', proposal: 'Faculty of Information Technology' },
    ]);
    expect(
      missingNames({ ...texts, en: 'The Faculty of Information Technology held it.' }, register),
    ).toEqual([]);
  });
});

describe('the date of a document', () => {
  const kept = [
    { number: '200/KH-ĐHBN', date: '2023-06-30' },
    { number: '05/QĐ-ĐHBN', date: '2022-01-09' },
    { number: '05/QĐ-ĐHBN', date: '2024-03-01' },
  ];
  const against = (text: string, locale: Locale) =>
    againstRegister(text, factsIn(text, locale), locale, kept).map((issue) => [
      issue[locale]?.text,
      issue.proposal,
    ]);

  test.each<[string, Locale, string, string]>([
    ['Theo Kế hoạch số 200/KH-ĐHBN ngày 06/06/2023', 'vi', '06/06/2023', '30/06/2023'],
    ['Theo Kế hoạch số 200/KH-ĐHBN ngày 6/6/2023', 'vi', '6/6/2023', '30/6/2023'],
    ['Under Plan No. 200/KH-DHBN dated June 6th, 2023,', 'en', 'June 6th, 2023', 'June 30th, 2023'],
    ['Under Decision No. 5/QD-DHBN of 1 March 2023,', 'en', '1 March 2023', '1 March 2024'],
  ])('%s', (text, locale, said, right) => {
    expect(against(text, locale)).toEqual([[said, right]]);
  });

  test.each<[string, Locale]>([
    ['Kế hoạch số 200/KH-ĐHBN ngày 30 tháng 6 năm 2023', 'vi'],
    ['Decision No. 05/QD-DHBN of 9 January 2022', 'en'],
    ['Quyết định số 05/QĐ-ĐHBN ngày 12/5/2021', 'vi'],
    ['Kế hoạch số 201/KH-ĐHBN ngày 01/6/2023', 'vi'],
    ['Kế hoạch số 200/KH-ĐHBN', 'vi'],
  ])('%s is none of the register’s business or right', (text, locale) => {
    expect(against(text, locale)).toEqual([]);
  });

  test('is kept for every citation, once, where it is certain', () => {
    const text =
      'Plan No. 200/KH-DHBN of 30 June 2023; Plan No. 200/KH-DHBN of 30 June 2023; Plan 7/KH-DHBN of 6/7/2023.';
    expect(citationsIn(text, factsIn(text, 'en'))).toEqual([{ number: '200/KH-DHBN', date: '2023-06-30' }]);
  });
});

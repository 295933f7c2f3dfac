import { describe, expect, test } from 'vitest';
import { judgePair } from '../../../lib/facts/pair.ts';
import agreeing from './agreeing.json' with { type: 'json' };
import disagreeing from './disagreeing.json' with { type: 'json' };

const errors = (vi: string, en: string, summary = false) =>
  judgePair({ vi, en, summary }).filter(({ grade }) => grade === 'error');

test.each(agreeing)('$vi = $en', ({ vi, en }) => {
  expect(errors(vi, en)).toEqual([]);
  expect(errors(vi.normalize('NFD'), en.replaceAll(' ', '\u00a0'))).toEqual([]);
});

test.each(disagreeing)('$kind: $vi ≠ $en', ({ kind, vi, en }) => {
  expect([...new Set(errors(vi, en).map((issue) => issue.kind))]).toEqual([kind]);
});

describe('a disagreement', () => {
  test('names both places in the NFC texts, and a wording in the form of the translation', () => {
    const vi = 'Hội nghị diễn ra ngày 30/6/2023 tại Hội trường lớn.'.normalize('NFD');
    const en = 'On June 30, 6, the conference was held in the Great Hall.';
    const [issue, ...others] = judgePair({ vi, en });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      kind: 'date',
      grade: 'error',
      vi: { text: '30/6/2023', start: 22, end: 31 },
      en: { text: 'June 30, 6', start: 3, end: 13 },
      proposal: 'June 30, 2023',
    });
    expect(vi.normalize('NFC').slice(22, 31)).toBe('30/6/2023');
  });

  test.each([
    ['Kế hoạch ngày 30/06/2023', 'The plan dated June 6th, 2023', 'June 30th, 2023'],
    ['Kế hoạch ngày 30/06/2023', 'The plan dated 6 June 2023', '30 June 2023'],
    ['Lễ khai mạc lúc 14h00', 'The opening at 4:00 p.m.', '2:00 p.m.'],
    ['năm học 2022-2023', 'the academic year 2024-2022', '2022-2023'],
    ['Quyết định số 15/QĐ-ĐHBS', 'Decision No. 16/QD-DHBS', '15/QD-DHBS'],
    ['trị giá 3,5 triệu đồng', 'worth VND 3.5 billion', 'VND 3.5 million'],
    ['đạt 95,5%', 'reached 59.5 per cent', '95.5 per cent'],
    ['lần thứ XIII', 'the 12th time', '13th'],
    ['đồng chí Lê Thị Hải Yến', 'Ms Le Thi Hai Anh', 'Le Thi Hai Yen'],
  ])('%s, %s: proposes %s', (vi, en, proposal) => {
    expect(errors(vi, en).map((issue) => issue.proposal)).toEqual([proposal]);
  });

  test('tells what is missing from what is wrong', () => {
    const [missing] = errors('Lễ ký diễn ra ngày 30/6/2023.', 'The agreement was signed.');
    expect(missing).toMatchObject({ kind: 'date', reason: 'missing', en: null, proposal: '30 June 2023' });
    const [wrong] = errors('Lễ ký diễn ra ngày 30/6/2023.', 'The agreement was signed on 30 July 2023.');
    expect(wrong).toMatchObject({ kind: 'date', reason: 'differs' });
  });
});

describe('a summary', () => {
  const vi =
    'Ngày 30/6/2023, PGS.TS. Lê Quang Sơn trao 120 suất học bổng.\n\nTheo Kế hoạch số 15/KH-ĐHBS, đợt hai trao vào tháng 9/2023.';

  test('may leave out', () => {
    expect(judgePair({ vi, en: 'The University awarded 120 scholarships.', summary: true })).toEqual([]);
  });

  test('may not contradict', () => {
    const found = errors(vi, 'On 30 July 2023 the University awarded 120 scholarships.', true);
    expect(found.map(({ kind }) => kind)).toEqual(['date']);
  });
});

test('facts are compared block by block: what two paragraphs swap is found', () => {
  const vi = 'Hội thảo khai mạc ngày 12/3/2024 tại Huế.\n\nLễ bế mạc diễn ra ngày 15/4/2024 tại Vinh.';
  const en = 'The workshop opened on 12 May 2024 in Hue.\n\nIt closed on 15 April 2024 in Vinh.';
  const [issue, ...others] = errors(vi, en);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ vi: { text: '12/3/2024' }, en: { text: '12 May 2024' } });
});

test('a passage that was left out whole is a hint for each fact', () => {
  const lead = 'Ngày 12/3/2024, Trường khai mạc Hội thảo quốc tế về năng lượng tái tạo tại Hội trường lớn.';
  const vi = `${lead}\n\nPhát biểu tại lễ khai mạc, GS.TS. Trần Văn Minh cho biết Trường đã đầu tư 25 tỷ đồng.\n\nXin cảm ơn.`;
  const en =
    'On 12 March 2024 the University opened an international workshop on renewable energy in its Great Hall.\n\nThank you.';
  expect(judgePair({ vi, en }).map(({ grade, reason }) => `${grade} ${reason}`)).toEqual([
    'hint missingBlock',
    'hint missingBlock',
  ]);
});

test('one school under two English names is told, with the usual one proposed', () => {
  const en =
    'The University of Science and Industry met. The University of Industrial Science grew. The University of Industrial Science rests.';
  expect(errors('Trường Đại học Khoa học Công nghiệp họp.', en)).toMatchObject([
    { kind: 'name', reason: 'twoNames', proposal: 'University of Industrial Science' },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Candidate, CandidateImage } from '../../../lib/publishing/candidate.ts';
import { requirements, unmetRequirements } from '../../../lib/publishing/requirements.ts';
import type { RequirementLevels } from '../../../lib/settings/requirement-levels.ts';
import type { Block, Body, Inline } from '../../../lib/text/document.ts';
import en from '../../../messages/en.json' with { type: 'json' };

const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const words = (text: string): Inline => ({ type: 'text', text });
const linked = (text: string, href: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});
const heading = (level: 2 | 3, text: string): Block => ({
  type: 'heading',
  attrs: { level },
  content: text ? [words(text)] : [],
});
const bodyOf = (...content: Block[]): Body => ({ type: 'doc', content });

const lead: CandidateImage = {
  id: 'a',
  place: 'lead',
  index: 0,
  name: 'le.jpg',
  alt: 'Toàn cảnh hội trường',
  caption: '',
  decorative: false,
  wordsDue: false,
};

/** A text against which nothing speaks, but for what is given. */
function candidate({
  text,
  ...given
}: Partial<Omit<Candidate, 'text'>> & { text?: Partial<Candidate['text']> }) {
  const whole: Candidate = {
    locale: 'vi',
    at: new Date('2023-06-30T01:00:00Z'),
    embargoUntil: null,
    slug: 'hoi-nghi',
    sectionName: 'Tin nhà trường',
    units: [{ name: 'Phòng Đào tạo', named: true }],
    event: { date: '2023-06-30', time: '08:00', schoolYear: 2023 },
    schoolYearStart: 8,
    ownPhones: ['(028) 3812 3456', '0908 111 222'],
    images: [lead],
    brokenLinks: [],
    fileIds: [],
    factErrors: [],
    approval: { required: false, standing: 'none', byId: null },
    ...given,
    text: {
      title: 'Hội nghị viên chức',
      sapo: 'Gần hai trăm đại biểu dự.',
      body: bodyOf(paragraph(words('Sáng 30/6, hội nghị khai mạc.'))),
      eventPlace: '',
      summary: false,
      seoTitle: '',
      seoDescription: '',
      ...text,
    },
  };
  return whole;
}

const found = (given: Parameters<typeof candidate>[0], levels: RequirementLevels = {}) =>
  unmetRequirements(candidate(given), levels);
const keys = (given: Parameters<typeof candidate>[0]) => found(given).map(({ key }) => key);
const withBody = (...content: Block[]) => keys({ text: { body: bodyOf(...content) } });
const saying = (text: string) => withBody(paragraph(words(text)));

test('every requirement has a name of its own, which is worded, and an issue has one too', () => {
  const names = requirements.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(en.requirements).sort()).toEqual([...names].sort());
});

test('nothing is found in a text against which nothing speaks', () => {
  expect(found({})).toEqual([]);
});

describe('levels', () => {
  const bare = { units: [], images: [], text: { title: '' } };

  test('errors come first; what lets each pass is said', () => {
    expect(found(bare).map(({ requirement, level, passes }) => [requirement, level, passes])).toEqual([
      ['title', 'error', 'never'],
      ['unitsSet', 'warning', 'override'],
      ['leadPhoto', 'warning', 'override'],
    ]);
  });

  test('are as settings say, but for what is fixed', () => {
    const levels = { title: 'off', unitsSet: 'off', leadPhoto: 'error' } as const;
    expect(found(bare, levels).map(({ requirement, level }) => [requirement, level])).toEqual([
      ['title', 'error'],
      ['leadPhoto', 'error'],
    ]);
  });
});

test('an embargo holds until its instant, whatever settings say', () => {
  const embargoUntil = new Date('2023-06-30T01:00:00Z');
  const before = { embargoUntil, at: new Date(embargoUntil.getTime() - 1) };
  expect(found(before, { embargo: 'off' })).toMatchObject([
    { key: 'embargoed', passes: 'never', values: { at: '2023-06-30T01:00:00.000Z' } },
  ]);
  expect(keys({ embargoUntil })).toEqual([]);
});

test('lengths count characters, not bytes', () => {
  expect(keys({ text: { title: 'Ễ'.repeat(110), sapo: 'ộ'.repeat(350) } })).toEqual([]);
  expect(keys({ text: { title: 'Ễ'.repeat(111), sapo: 'ộ'.repeat(351) } })).toEqual([
    'titleLong',
    'sapoLong',
  ]);
});

test('units are chosen and named in the language', () => {
  expect(found({ units: [{ name: 'Công đoàn Trường', named: false }] })).toMatchObject([
    { field: 'unitIds', key: 'unitUnnamed', values: { name: 'Công đoàn Trường', locale: 'vi' } },
  ]);
});

describe('the event', () => {
  const event = (date: string | null, time: string | null = null, schoolYear: number | null = null) =>
    keys({ event: { date, time, schoolYear } });

  test('has no time without a date, and takes place in our lifetime', () => {
    expect(event(null, '08:00')).toEqual(['eventTimeAlone']);
    expect(event('2032-06-30')).toEqual(['eventFar']);
    expect(event('1956-09-02')).toEqual([]);
  });

  test('is in its school year, the one before or the one after', () => {
    expect(event('2023-06-30', null, 2023)).toEqual([]);
    expect(event('2023-09-05', null, 2022)).toEqual([]);
    expect(event('2023-09-05', null, 2021)).toEqual(['eventOutsideSchoolYear']);
  });
});

test('headings begin at the highest level and say something', () => {
  expect(withBody(heading(2, 'Khai mạc'), heading(3, 'Phát biểu'))).toEqual([]);
  expect(withBody(heading(3, 'Khai mạc'), heading(2, ' '))).toEqual(['headingFirst', 'headingEmpty']);
});

describe('links', () => {
  const plan = 'https://truong.example/ke-hoach';

  test('say where they lead, in either language, with marks and without, composed or not', () => {
    for (const vague of [
      'tại đây',
      'TẠI ĐÂY'.normalize('NFD'),
      'Xem thêm',
      'xem chi tiết tại đây',
      'bấm vào đây',
    ])
      expect(withBody(paragraph(linked(vague, plan))), vague).toEqual(['linkVague']);
    for (const vague of ['here', 'Click here', 'read more…']) {
      expect(withBody(paragraph(linked(vague, plan))), vague).toEqual(['linkVague']);
    }
    expect(withBody(paragraph(linked(plan, plan)))).toEqual(['linkAddress']);
    expect(withBody(paragraph(linked('…', plan)))).toEqual(['linkSilent']);
    for (const clear of ['Kế hoạch 200/KH-ĐHBN', 'Đây là kế hoạch năm học', 'Thêm hai giải thưởng'])
      expect(withBody(paragraph(linked(clear, plan))), clear).toEqual([]);
  });

  test('that say the same lead to one place; a bold half is still one link', () => {
    const [one, two] = [linked('Kế hoạch', plan), linked('kế hoạch', `${plan}-2`)];
    expect(withBody(paragraph(one, words(' và '), two))).toEqual(['linkTwice']);
    const bold: Inline = {
      type: 'text',
      text: 'đây',
      marks: [{ type: 'link', attrs: { href: plan } }, { type: 'bold' }],
    };
    expect(withBody(paragraph(linked('Kế hoạch công tác ở ', plan), bold))).toEqual([]);
  });
});

test('a table has header cells', () => {
  const cell = (type: 'tableCell' | 'tableHeader') => ({
    type,
    content: [{ type: 'paragraph' as const, content: [words('Khoa')] }],
  });
  const table = (...cells: ReturnType<typeof cell>[]) =>
    ({ type: 'table', content: [{ type: 'tableRow', content: cells }] }) as Block;
  expect(withBody(table(cell('tableHeader'), cell('tableCell')))).toEqual([]);
  expect(
    found({ text: { body: bodyOf(table(cell('tableHeader')), table(cell('tableCell'))) } }),
  ).toMatchObject([{ key: 'tableWithoutHeaders', values: { number: 2 } }]);
});

describe('passages in another language', () => {
  const english = 'the university was founded in the year of the great flood by a group of teachers';

  test('are found unless they are marked; names are none', () => {
    expect(saying(`Ông nói: “${english}”.`)).toEqual(['passageUnmarked']);
    const foreign: Inline = {
      type: 'text',
      text: english,
      marks: [{ type: 'foreign', attrs: { lang: 'en' } }],
    };
    expect(withBody(paragraph(words('Ông nói: '), foreign))).toEqual([]);
    expect(saying('Học viện ký kết với Massachusetts Institute of Technology về đào tạo.')).toEqual([]);
  });

  test('also Vietnamese ones in English', () => {
    const vietnamese = 'Trường được thành lập năm ấy bởi một nhóm thầy giáo trẻ.';
    const body = bodyOf(paragraph(words(`He said: “${vietnamese.normalize('NFD').normalize('NFC')}”`)));
    expect(keys({ locale: 'en', images: [{ ...lead, alt: 'The great hall' }], text: { body } })).toEqual([
      'passageUnmarked',
    ]);
  });
});

describe('descriptions of photos', () => {
  const alt = (words: string, locale: 'vi' | 'en' = 'vi') =>
    keys({ locale, images: [{ ...lead, alt: words }] });

  test('are in the language of the page; names keep their marks', () => {
    expect(alt('Toàn cảnh hội trường lớn', 'en')).toEqual(['altOtherLanguage']);
    expect(alt('The great hall seen from above')).toEqual(['altOtherLanguage']);
    expect(alt('Dr Nguyễn Thị Hồng Ánh speaks to the delegates', 'en')).toEqual([]);
    expect(alt('Gs. Smith trao hoa')).toEqual([]);
  });

  test('can be listened to', () => {
    expect(alt('Ấm áp '.repeat(50))).toEqual(['altLong']);
  });
});

test('words for search engines fit', () => {
  const title = 'Hội nghị viên chức';
  expect(keys({ text: { seoTitle: 'ả'.repeat(66), seoDescription: 'ỗ'.repeat(161) } })).toEqual([
    'seoTitleLong',
    'seoDescriptionLong',
  ]);
  expect(keys({ text: { title, seoDescription: title } })).toEqual(['seoDescriptionRepeats']);
});

describe('personal data', () => {
  test('are numbers of identity cards where they are called so', () => {
    for (const said of [
      'CCCD số 001203004567',
      'căn cước công dân: 001 203 004 567',
      'Số Chứng minh nhân dân là 025 123 456',
      'citizen identity number 079203004567',
    ])
      expect(saying(said), said).toEqual(['citizenNumber']);
    for (const innocent of ['Tài khoản 001203004567', 'Kinh phí 250 000 000 đồng', 'CCCD phải gắn chip'])
      expect(saying(innocent), innocent).toEqual([]);
  });

  test('are mobile numbers but for those of the institution and hotlines', () => {
    for (const said of ['Liên hệ cô Ánh 0912 345 678', 'ĐT: 0352345678.', 'Mr Nam, +84 77 123 45 67'])
      expect(saying(said), said).toEqual(['privatePhone']);
    for (const innocent of [
      'Phòng Đào tạo: 0908.111.222',
      'Đường dây nóng: 0912 345 678',
      'Điện thoại (028) 3812 3456',
      'Quyết định 0912345678/QĐ',
    ])
      expect(saying(innocent), innocent).toEqual([]);
  });

  test('are shown where they stand', () => {
    expect(found({ text: { sapo: 'Gọi 0912345678 để đăng ký.' } })).toMatchObject([
      { field: 'sapo', values: { text: '0912345678' } },
    ]);
  });
});

import type { Locale } from '../i18n/locales.ts';
import { search } from '../search/queries.ts';
import { readSite } from '../settings/site.ts';
import type { Question } from './question.ts';

/** What readers type: words that nearly every text has, words that few have, numbers, slips of the finger. */
const typed: Record<Locale, Record<string, string[]>> = {
  vi: {
    'a word of most texts': ['của', 'trường', 'viên', 'các'],
    'a common word': ['hội nghị', 'sinh viên', 'công đoàn', 'hội thảo'],
    'without marks': ['hoi nghi', 'sinh vien', 'cong doan truong', 'chuyen doi so'],
    'some words': ['trí tuệ nhân tạo', 'nữ công', 'văn hoá đọc', 'uỷ thác nghiên cứu'],
    'many words': [
      'hội nghị chuyển đổi số trong giáo dục Khoa Kinh tế',
      'tập huấn an toàn thông tin cho sinh viên năm thứ nhất',
    ],
    'words of most texts, apart': ['viên của trường', 'công tác của đơn vị', 'các đại biểu năm'],
    'a phrase': ['"bảo vệ môi trường"', '“năng lượng tái tạo”'],
    'a person': ['Nguyễn Văn Hoà', 'Trần Thị Uyên', 'le hong nhung'],
    'a document': ['12/KH-KT', '3/QĐ-CNTT', '7/TB-CTSV'],
    'a day': ['15/3/2024', 'ngày 20 tháng 11 năm 2023', '12 May 2022'],
    'a school year': ['nữ công 2023-2024', 'năm học 2019–2020'],
    'a slip of the finger': ['hoi ngij', 'công đòan', 'chuyen doi sso'],
    nothing: ['zebra crossing', 'qwxz'],
  },
  en: {
    'a common word': ['university', 'students', 'conference'],
    'some words': ['artificial intelligence', 'women’s affairs', 'renewable energy'],
    'a person': ['Nguyen Van Hoa', 'Trần Thị Uyên'],
    'a document': ['12/KH-KT', '3/QĐ-CNTT'],
    'a day': ['15 March 2024', '20/11/2023'],
    'a slip of the finger': ['confrence', 'artifical inteligence'],
  },
};

/** What readers type in a language, by what it tries. */
export const typedIn = (locale: Locale): Readonly<Record<string, readonly string[]>> => typed[locale];

/** What the search page asks, in one language. */
export async function searchQuestions(locale: Locale): Promise<Question[]> {
  const { sections } = await readSite(locale);
  const question = (
    name: string,
    words: readonly string[],
    input: Record<string, string> = {},
  ): Question => ({
    name: `search, ${name}`,
    limit: 100,
    statements: 12,
    ask: (turn) => search(locale, { input: { q: words[turn % words.length], ...input }, page: 1, sections }),
  });
  const common = typed[locale]['a common word'] ?? [];
  const [section] = sections;
  return [
    ...Object.entries(typed[locale]).map(([name, words]) => question(name, words)),
    question('a common word, newest first', common, { order: 'newest' }),
    question('a common word in a section', common, { section: section?.slug ?? '' }),
    question('a common word in a school year', common, { year: '2023-2024' }),
  ];
}

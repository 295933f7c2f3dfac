const names = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The names of months in English, in lower case, short ones with or without their point. */
export const englishMonth = `(?:${names
  .flatMap(([long = '', ...short]) => [long, ...short.map((name) => `${name}\\.?`)])
  .join('|')})`;

/** The month (1–12) that a name stands for; 0 when it is none. */
export const readEnglishMonth = (name: string): number =>
  names.findIndex((forms) => forms.includes(name.replace(/\.$/, ''))) + 1;

const vietnameseNames: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  'mười một': 11,
  'mười hai': 12,
  mười: 10,
  chạp: 12,
};

/** A month in Vietnamese, a number or a word: `6`, `06`, `sáu`, `mười hai`. */
export const vietnameseMonth = `(?:\\d{1,2}|mười một|mười hai|${Object.keys(vietnameseNames)
  .filter((name) => !name.includes(' '))
  .join('|')})`;

/** The month that the word or number stands for; what no calendar has is kept. */
export const readVietnameseMonth = (text: string): number => vietnameseNames[text] ?? Number(text);

const englishWeekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const vietnameseWeekdays = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

export const englishWeekday = `(?:${englishWeekdays.join('|')}|(?:sun|mon|tues?|wed|thur?s?|fri|sat)(?:\\.|(?=,| \\d)))`;

/** The weekday, Sunday 0, that a name or its beginning stands for. */
export const readEnglishWeekday = (name: string): number =>
  englishWeekdays.findIndex((weekday) => weekday.startsWith(name.slice(0, 3)));

/** The weekday, Sunday 0, of what follows `thứ`, a word or a number from 2, or of `chủ nhật`. */
export function readVietnameseWeekday(text: string): number {
  const name = text.replace(/^thứ /, '').replace('bẩy', 'bảy');
  return /^[2-7]$/.test(name) ? Number(name) - 1 : vietnameseWeekdays.indexOf(name);
}

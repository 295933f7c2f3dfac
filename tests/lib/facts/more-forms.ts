import fc from 'fast-check';
import { unmarked } from '../../../lib/facts/proposal.ts';

const of = (words: string) => fc.constantFrom(...words.split(' '));

export type Person = { family: string; middle: string; given: string };

export const people: fc.Arbitrary<Person> = fc.record({
  family: of('Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh'),
  middle: of('Minh Quang Hồng Ngọc Đức Thanh Hữu Xuân Diệu Khánh'),
  given: of('Anh Bình Châu Dũng Giang Hạnh Khôi Linh Nhung Phượng Quỳnh Sơn Thảo Uyên Yến'),
});

const full = ({ family, middle, given }: Person) => `${family} ${middle} ${given}`;

export const vietnamesePeople: ((person: Person) => string)[] = [
  (person) => `với PGS.TS. ${full(person)}`,
  (person) => `với PGS, TS ${full(person)}`,
  (person) => `với đồng chí ${full(person)}`,
  (person) => `với ông ${full(person)}`,
  (person) => `với ThS ${full(person)}`,
  (person) => `với ${full(person)}`,
];

export const englishPeople: ((person: Person) => string)[] = [
  (person) => `with Assoc. Prof. Dr. ${unmarked(full(person))}`,
  (person) => `with Mr. ${unmarked(full(person))}`,
  (person) => `with Dr ${full(person)}`,
  (person) => `with ${unmarked(full(person))}`,
  (person) => `with Ms ${unmarked(`${person.middle} ${person.given} ${person.family}`)}`,
];

export type Paper = { number: number; type: string; body: string };

export const papers: fc.Arbitrary<Paper> = fc.record({
  number: fc.integer({ min: 1, max: 4999 }),
  type: of('KH QĐ TB CV HD TTr'),
  body: of('ĐHBN ĐHNT CĐ BGDĐT UBND'),
});

export const vietnamesePapers: ((paper: Paper) => string)[] = [
  ({ number, type, body }) => `theo văn bản số ${number}/${type}-${body}`,
  ({ number, type, body }) => `theo văn bản số ${String(number).padStart(2, '0')}/${type}-${body}`,
  ({ number, type, body }) => `theo văn bản ${number}/${type}–${body}`,
];

export const englishPapers: ((paper: Paper) => string)[] = [
  ({ number, type, body }) => `under Document No. ${number}/${type}-${body}`,
  ({ number, type, body }) => `under Document No. ${number}/${unmarked(type)}-${unmarked(body)}`,
  ({ number, type, body }) => `under Document ${number}/${unmarked(type)}-${unmarked(body)}`,
];

export const phones = fc.integer({ min: 210_000_000, max: 299_999_999 }).map(String);

const spaced = (digits: string, mark: string) =>
  `${digits.slice(0, 2)}${mark}${digits.slice(2, 5)}${mark}${digits.slice(5)}`;

export const vietnamesePhones: ((digits: string) => string)[] = [
  (digits) => `qua điện thoại 0${digits}`,
  (digits) => `qua điện thoại 0${spaced(digits, ' ')}`,
  (digits) => `qua điện thoại 0${spaced(digits, '.')}`,
  (digits) => `qua điện thoại (0${digits.slice(0, 2)}) ${digits.slice(2)}`,
];

export const englishPhones: ((digits: string) => string)[] = [
  (digits) => `by telephone on 0${spaced(digits, ' ')}`,
  (digits) => `by telephone on +84 ${spaced(digits, ' ')}`,
  (digits) => `by telephone on 0${spaced(digits, '.')}`,
];

/** Tenths of a per cent. */
export const shares = fc.integer({ min: 11, max: 989 }).filter((tenths) => tenths % 10 !== 0);

export const vietnameseShares: ((tenths: number) => string)[] = [
  (tenths) => `đạt ${String(tenths / 10).replace('.', ',')}%`,
  (tenths) => `đạt ${String(tenths / 10).replace('.', ',')} %`,
  (tenths) => `đạt ${String(tenths / 10).replace('.', ',')} phần trăm`,
];

export const englishShares: ((tenths: number) => string)[] = [
  (tenths) => `reaching ${tenths / 10}%`,
  (tenths) => `reaching ${tenths / 10} per cent`,
  (tenths) => `reaching ${tenths / 10} percent`,
];

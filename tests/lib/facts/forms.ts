import fc from 'fast-check';

/** A fact in the words of both languages: every form of one says what every form of the other says. */
export type Told = { vi: string; en: string };

const two = (value: number) => String(value).padStart(2, '0');

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const suffixed = (value: number) => {
  const teen = value > 10 && value < 14;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
};

export type Day = { day: number; month: number; year: number };

export const days: fc.Arbitrary<Day> = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 1950, max: 2049 }),
});

export const vietnameseDays: ((day: Day) => string)[] = [
  ({ day, month, year }) => `ngày ${day}/${month}/${year}`,
  ({ day, month, year }) => `ngày ${two(day)}/${two(month)}/${year}`,
  ({ day, month, year }) => `ngày ${day}-${month}-${year}`,
  ({ day, month, year }) => `ngày ${day}.${month}.${year}`,
  ({ day, month, year }) => `ngày ${day} tháng ${month} năm ${year}`,
];

export const englishDays: ((day: Day) => string)[] = [
  ({ day, month, year }) => `on ${months[month - 1]} ${day}, ${year}`,
  ({ day, month, year }) => `on ${months[month - 1]} ${suffixed(day)}, ${year}`,
  ({ day, month, year }) => `on ${day} ${months[month - 1]} ${year}`,
  ({ day, month, year }) => `on the ${suffixed(day)} of ${months[month - 1]}, ${year}`,
  ({ day, month, year }) => `on ${months[month - 1]?.slice(0, 3)} ${day}, ${year}`,
  ({ day, month, year }) => `on ${two(day)}/${two(month)}/${year}`,
  ({ day, month, year }) => `on ${month}/${day}/${year}`,
];

export type Clock = { hour: number; minute: number };

export const clocks: fc.Arbitrary<Clock> = fc.record({
  hour: fc.integer({ min: 1, max: 22 }),
  minute: fc.constantFrom(0, 5, 15, 30, 45),
});

const part = (hour: number) => (hour < 11 ? 'sáng' : hour < 13 ? 'trưa' : hour < 18 ? 'chiều' : 'tối');

export const vietnameseClocks: ((clock: Clock) => string)[] = [
  ({ hour, minute }) => `lúc ${hour}h${two(minute)}`,
  ({ hour, minute }) => `lúc ${two(hour)}:${two(minute)}`,
  ({ hour, minute }) => `lúc ${hour} giờ ${minute} phút`,
  ({ hour, minute }) => `lúc ${hour > 12 ? hour - 12 : hour} giờ ${minute} phút ${part(hour)}`,
];

export const englishClocks: ((clock: Clock) => string)[] = [
  ({ hour, minute }) => `at ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  ({ hour, minute }) => `at ${hour % 12 || 12}.${two(minute)} ${hour < 12 ? 'am' : 'pm'}`,
  ({ hour, minute }) => `at ${two(hour)}:${two(minute)}`,
];

export const amounts = fc.integer({ min: 13, max: 9_999_999 });

const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);

export const vietnameseAmounts: ((value: number) => string)[] = [
  (value) => `${grouped(value, '.')} đồng`,
  (value) => `${grouped(value, '.')}đ`,
  (value) => `${grouped(value, '.')} VNĐ`,
  (value) => `${String(value / 1e6).replace('.', ',')} triệu đồng`,
];

export const englishAmounts: ((value: number) => string)[] = [
  (value) => `VND ${grouped(value, ',')}`,
  (value) => `${grouped(value, ',')} VND`,
  (value) => `${grouped(value, ',')} dong`,
  (value) => `VND ${value / 1e6} million`,
];

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a thousand as Vietnamese says it. */
function below(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const last = tens > 1 && ones === 1 ? 'mốt' : tens > 0 && ones === 5 ? 'lăm' : units[ones];
  const ten = tens === 0 ? (hundreds && ones ? 'linh' : '') : tens === 1 ? 'mười' : `${units[tens]} mươi`;
  return [hundreds ? `${units[hundreds]} trăm` : '', ten, ones ? last : ''].filter(Boolean).join(' ');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishBelow(value: number): string {
  const rest = value % 100;
  const name =
    rest < 20 ? small[rest] : `${tens[Math.floor(rest / 10) - 2]}${rest % 10 ? `-${small[rest % 10]}` : ''}`;
  if (value < 100) return name ?? '';
  return `${small[Math.floor(value / 100)]} hundred${rest ? ` and ${name}` : ''}`;
}

export const counts = fc.integer({ min: 13, max: 999 }).filter((value) => value % 100 !== 0);

export const vietnameseCounts: ((value: number) => string)[] = [
  (value) => `${value} sinh viên`,
  (value) => `${below(value)} sinh viên`,
];

export const englishCounts: ((value: number) => string)[] = [
  (value) => `${value} students`,
  (value) => `${englishBelow(value)} students`,
];

export const schoolYears = fc.integer({ min: 1990, max: 2049 });

export const vietnameseYears: ((year: number) => string)[] = [
  (year) => `năm học ${year}-${year + 1}`,
  (year) => `năm học ${year} – ${year + 1}`,
  (year) => `năm học ${year}/${year + 1}`,
];

export const englishYears: ((year: number) => string)[] = [
  (year) => `the academic year ${year}-${year + 1}`,
  (year) => `the ${year}–${year + 1} school year`,
  (year) => `the school year ${year}/${String(year + 1).slice(2)}`,
];

import { fold } from '../text/fold.ts';
import { weekdayOf } from './calendar.ts';
import type { DateValue, Fact, FactOf } from './fact.ts';
import { roman } from './roman.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ordinals = ['first', 'second', 'third', 'fourth'];

/** `1st`, `22nd`, `13th`. */
function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}

function englishDate(value: DateValue, like: string | undefined): string {
  const { day, month, quarter, year, decade, weekday } = value;
  if (decade !== undefined) return `${decade}s`;
  if (quarter !== undefined) return `the ${ordinals[quarter - 1]} quarter${year ? ` of ${year}` : ''}`;
  const name = months[(month ?? 0) - 1];
  if (name === undefined) return weekday !== undefined ? (weekdays[weekday] ?? '') : String(year ?? '');
  if (day === undefined) return year ? `${name} ${year}` : name;
  const suffixed = like !== undefined && /\d(?:st|nd|rd|th)/i.test(like);
  const written = suffixed ? ordinal(day) : String(day);
  const monthFirst = like !== undefined && /^(?:\p{L}+,? )?\p{L}+\.? (?:the )?\d/u.test(like);
  const text = monthFirst
    ? `${name} ${written}${year ? `, ${year}` : ''}`
    : `${written} ${name}${year ? ` ${year}` : ''}`;
  const named = weekday !== undefined || (like !== undefined && /day\b/i.test(like));
  const own = weekday ?? weekdayOf(value);
  return named && own !== null ? `${weekdays[own]}${monthFirst ? ',' : ''} ${text}` : text;
}

function englishTime({ hour, minute, part }: FactOf<'time'>, like: string | undefined): string {
  if (part) return part;
  const minutes = String(minute).padStart(2, '0');
  if (like !== undefined && /^\d{1,2}[:h]\d\d$/.test(like)) return `${hour}:${minutes}`;
  const short = minute === 0 && like !== undefined && !/[:.]\d\d/.test(like);
  return `${hour % 12 || 12}${short ? '' : `:${minutes}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const scales: [name: string, times: number, vietnamese: RegExp][] = [
  ['billion', 1e9, /tỷ|tỉ/],
  ['million', 1e6, /triệu/],
  ['thousand', 1e3, /nghìn|ngàn/],
];

const grouped = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }).format(value);

function englishNumber(fact: FactOf<'number'>, like: string | undefined): string {
  const [value = 0] = fact.values;
  if (fact.code) return fact.text;
  if (like && /\d(?:st|nd|rd|th)$/.test(like)) return ordinal(value);
  if (like && /^[IVX]+$/.test(like) && value < 40) return roman(value);
  if (fact.unit === '/') return fact.text;
  if (fact.unit === '%') return `${grouped(value)}${like && /per ?cent/.test(like) ? ' per cent' : '%'}`;
  const scale = scales.find(([, times, name]) => name.test(fact.text) && value >= times);
  const amount = scale ? `${grouped(value / scale[1])} ${scale[0]}` : grouped(value);
  if (!fact.unit) return amount;
  return like && /(?:vnd|dong|usd|dollars?|euros?)$/i.test(like)
    ? `${amount} ${fact.unit}`
    : `${fact.unit} ${amount}`;
}

/** Letters without their marks, capitals kept. */
export const unmarked = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => (letter === letter.toLowerCase() ? fold(letter) : fold(letter).toUpperCase()))
    .join('');

const isMarked = (text: string): boolean => unmarked(text) !== text;

/** How English would say a Vietnamese fact, in the form that the English text gave it; null when there is nothing to say. */
export function proposalFor(vi: Fact, en: Fact | null): string | null {
  const like = en?.text;
  switch (vi.kind) {
    case 'date': {
      const [reading] = vi.readings;
      if (!reading || vi.broken) return null;
      const year =
        reading.year ?? (en?.kind === 'date' && reading.day !== undefined ? en.readings[0]?.year : undefined);
      return englishDate(year === undefined ? reading : { ...reading, year }, like);
    }
    case 'time':
      return englishTime(vi, like);
    case 'year-range': {
      const link = /\d( ?[-–/] ?| [a-z]+ )\d/.exec(like ?? '')?.[1] ?? '–';
      return `${vi.from}${link}${vi.to}`;
    }
    case 'number':
      return englishNumber(vi, like);
    case 'name':
    case 'document-number':
      return like === undefined || !isMarked(like) ? unmarked(vi.text) : vi.text;
    case 'contact':
      return vi.text;
  }
}

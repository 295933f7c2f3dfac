import { readEnglishNumber } from './english-numbers.ts';
import type { DayPart, TimeFact } from './fact.ts';
import { type Found, type Page, type Rule, words } from './reader.ts';
import { readVietnameseNumber } from './vietnamese-numbers.ts';

const parts: Record<string, DayPart> = {
  sáng: 'morning',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
};

/** The hour of the day by its part: `2 giờ chiều` is 14, `12 giờ đêm` is 0, `11 giờ trưa` stays. */
function hourIn(hour: number, part: DayPart | undefined): number {
  if (hour > 12 || part === undefined) return hour;
  if (part === 'morning') return hour === 12 ? 0 : hour;
  if (part === 'noon') return hour < 4 ? hour + 12 : hour;
  if (part === 'evening' && hour === 12) return 0;
  return hour === 12 ? 12 : hour + 12;
}

function time(hour: number, minute: number, part?: DayPart, open = false): TimeFact {
  const half = open && part === undefined && hour <= 12 ? { half: true } : {};
  return { kind: 'time', hour: hourIn(hour, part), minute, ...half };
}

const vietnamesePart = '(?: (?:giờ )?(?:buổi )?(sáng|trưa|chiều|tối|đêm)(?! (?:tạo|suốt|kiến)))?';
const hourWord = '(?:mười(?: (?:một|hai))?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)';

/** `14h00`, `8h`, `8g30`, `14:00`. */
const vietnameseClock: Rule = {
  pattern: words(`(\\d{1,2})(?: ?[hg] ?(\\d\\d)?|:(\\d\\d))(?: ?(?:phút|p|'))?${vietnamesePart}`),
  read: (match, { low }) => {
    const [, hour, minute, other, part = ''] = match;
    const bare = minute === undefined && other === undefined;
    const before = low.slice(Math.max(0, match.index - 6), match.index);
    // `4 g/l`, `30 g muối`: grams, unless the hour is asked for.
    const weighs = / ?g$/.test(match[0]) && !/(?:lúc|vào|hồi|từ|đến|tới|trước|sau) $/.test(before);
    const lasts = /(?:trong|suốt|vòng|dài|hơn|gần|mỗi|tổng) $/.test(before);
    const each = low[match.index + match[0].length] === '/';
    if (bare && (lasts || weighs || each || Number(hour) > 23)) return null;
    return time(Number(hour), Number(minute ?? other ?? 0), parts[part]);
  },
};

/** `8 giờ 30 phút sáng`, `2 giờ chiều`, `tám giờ rưỡi`; `3 giờ` alone only after a word that asks for a time. */
const vietnameseHours: Rule = {
  pattern: words(
    `(\\d{1,2}|${hourWord}) giờ(?: (kém )?(\\d{1,2})(?: ?phút)?|( rưỡi)|( đúng))?${vietnamesePart}(?! (?:tín chỉ|học|giảng|đồng hồ))`,
  ),
  read: (match, { low }) => {
    const [, hour = '', less, minute, half, sharp, part = ''] = match;
    const asked =
      /(?:lúc|vào|hồi|từ|đến|tới|đúng|trước|hết|bắt đầu|kết thúc|khai mạc|mở cửa|đóng cửa) $/.test(
        low.slice(Math.max(0, match.index - 10), match.index),
      );
    const lasts = /(?:trong|suốt|dài|hơn|gần|mỗi|tổng) $/.test(
      low.slice(Math.max(0, match.index - 6), match.index),
    );
    const end = match.index + match[0].length;
    const dated = /^,? \(?(?:ngày|thứ|hôm|cùng|\ue000)/.test(low.slice(end, end + 8));
    if (
      lasts ||
      !(asked || dated || (Number(hour) >= 13 && Number(hour) < 24) || minute || half || sharp || part)
    )
      return null;
    const value = /\d/.test(hour) ? Number(hour) : (readVietnameseNumber(hour) ?? 0);
    const minutes = half ? 30 : Number(minute ?? 0);
    return less ? time(value - 1, 60 - minutes, parts[part], true) : time(value, minutes, parts[part], true);
  },
};

/** A part of the day that a date is said with: `sáng 14/8`, `chiều cùng ngày`, `buổi tối`. */
const vietnameseDayPart: Rule = {
  pattern:
    /(?<![\p{L}\p{N}])(?:buổi )?(sáng|trưa|chiều|tối)(?= (?:ngày|nay|qua|mai|hôm|cùng|thứ|chủ|\d|\ue000))|(?<=buổi )(sáng|trưa|chiều|tối)(?![\p{L}\p{N}])/gu,
  read: ([, before = '', after = '']) => dayPart(parts[before || after]),
};

function dayPart(part: DayPart | undefined): TimeFact | null {
  const hours = { morning: 9, noon: 12, afternoon: 15, evening: 20 };
  return part ? { kind: 'time', hour: hours[part], minute: 0, part } : null;
}

const meridiem = '([ap])(?:\\.m\\.?|m)';
const inThe = "(?: (?:in the|o'clock in the|at) (morning|afternoon|evening|night))?";

function englishHour(hour: number, letter: string | undefined, part: string | undefined): number {
  const named = part ? parts[part] : undefined;
  if (letter === 'p') return hour < 12 ? hour + 12 : hour;
  if (letter === 'a') return hour === 12 ? 0 : hour;
  return hourIn(hour, named);
}

/** `from 8 to 11 a.m.`, `8:00–11:30 a.m.`: the half of the day at the end holds for both where the order allows it. */
const englishSpan: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:[:.](\\d\\d))?( ?(?:-|to|until|till|and) ?)(\\d{1,2})(?:[:.](\\d\\d))? ?(?:${meridiem}|(?:o'clock )?(?:in the|at) (morning|afternoon|evening|night))(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  read: (match): Found[] | null => {
    const [all, first = '', minute, link = '', last = '', other, letter, part] = match;
    if (Number(first) > 24 || Number(last) > 24) return null;
    const end = englishHour(Number(last), letter, part);
    const open = time(Number(first), Number(minute ?? 0), undefined, true);
    const firstEnd = match.index + first.length + (minute ? minute.length + 1 : 0);
    return [
      { start: match.index, end: firstEnd, value: open },
      { start: firstEnd + link.length, end: match.index + all.length, value: time(end, Number(other ?? 0)) },
    ];
  },
};

/** `2:00 p.m.`, `2 pm`, `14:00`, `14h00`, `8 o'clock in the morning`. */
const englishClock: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.:])(\\d{1,2})(?:(?:[:.h](\\d\\d))? ?${meridiem}|[:h](\\d\\d)(?: hours?)?${inThe}| ?h|( o'clock)?${inThe})(?![\\p{L}\\p{N}]|:\\d)`,
    'gu',
  ),
  read: ([all, hour = '', minute, letter, other, part, sharp, late]) => {
    if (/^\d+$/.test(all) || (!minute && !other && !letter && Number(hour) > (/h$/.test(all) ? 23 : 12)))
      return null;
    const value = englishHour(Number(hour), letter, part ?? late);
    const open =
      letter === undefined && (part ?? late) === undefined && (sharp !== undefined || /:/.test(all));
    return time(value, Number(minute ?? other ?? 0), undefined, open && Number(hour) > 0 && !/^0/.test(hour));
  },
};

const fromWords: Record<string, number> = { half: 30, quarter: 15 };

/** `half past two`, `a quarter to nine`, `ten past eight`, with or without the half of the day. */
const englishPast: Rule = {
  pattern: words(
    `(half(?= past)|(?:a )?quarter|ten|twenty|five) (past|to) ([a-z]+|\\d{1,2})(?: ?${meridiem})?${inThe}`,
  ),
  read: ([, amount = '', way, name = '', letter, part]) => {
    const minutes = fromWords[amount.replace(/^a /, '')] ?? readEnglishNumber(amount) ?? 0;
    const hour = /\d/.test(name) ? Number(name) : readEnglishNumber(name);
    if (!hour || hour > 12 || (way === 'to' && /^(?:ten|twenty|five)$/.test(amount))) return null;
    const value = englishHour(way === 'to' ? hour - 1 : hour, letter, part);
    return time(value, way === 'to' ? 60 - minutes : minutes, undefined, !(letter ?? part));
  },
};

const oClock: Rule = {
  pattern: words(
    `(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (thirty|fifteen|forty-five))?(?: o'clock(?: ?${meridiem})?${inThe}| ${meridiem})`,
  ),
  read: ([, name = '', minute, letter, part, other]) =>
    time(
      englishHour(readEnglishNumber(name) ?? 0, letter ?? other, part),
      minute ? (readEnglishNumber(minute) ?? 0) : 0,
      undefined,
      !(letter ?? part ?? other),
    ),
};

const named = (names: string, hour: number): Rule => ({ pattern: words(names), read: () => time(hour, 0) });

const englishDayPart: Rule = {
  pattern: words('(morning|afternoon|evening)s?'),
  read: ([, name = '']) => dayPart(parts[name]),
};

/** Times of day; where the text leaves open which half of the day is meant, `half` says so. */
export const timeRules: Record<Page['locale'], readonly Rule[]> = {
  vi: [
    vietnameseClock,
    vietnameseHours,
    named('giữa trưa|chính ngọ', 12),
    named('nửa đêm', 0),
    vietnameseDayPart,
  ],
  en: [
    englishSpan,
    englishPast,
    englishClock,
    oClock,
    named('(?:12 )?noon|midday|twelve noon', 12),
    named('midnight', 0),
    englishDayPart,
  ],
};

import type { DateValue } from './fact.ts';
import { readVietnameseMonth, readVietnameseWeekday, vietnameseMonth } from './months.ts';
import { dateFact } from './numeric-dates.ts';
import { type Found, type Rule, words } from './reader.ts';
import { readRoman } from './roman.ts';
import { readVietnameseNumber } from './vietnamese-numbers.ts';

const yearPart = '(?:(?:,? năm |/| / |,? )(\\d{4}))?';
const wordDay =
  '(?:mười|hai mươi|ba mươi)(?: (?:một|mốt|hai|ba|tư|bốn|lăm|năm|sáu|bảy|tám|chín))?|hai|ba|bốn|năm|sáu|bảy|tám|chín|một';
const optional = (text: string | undefined) => (text ? Number(text) : undefined);

/** Days that share a month: `từ ngày 01 đến ngày 15/3/2023`, `các ngày 12, 13 và 14/8/2023`, `1-15 tháng 3`. */
const several: Rule = {
  pattern:
    /(?<=(?:ngày|từ|sáng|chiều|tối|hai ngày|các ngày|đến|trong) )((?:\d{1,2}(?:, ?| ?- ?| (?:và|đến|tới) (?:hết )?(?:ngày )?))+)(\d{1,2})(?: ?\/ ?|[.]|(?<! ?- ?\d{1,2})-| tháng )(\d{1,2})(?:(?: ?\/ ?|[.]| năm |,? năm )(\d{4}))?(?![\p{L}\p{N}]|[/.,-]\d)/gu,
  read: (match) => {
    const [all, heads = '', last = '', month, year] = match;
    const shared: DateValue = { month: Number(month), year: optional(year) };
    // `từ 15-3 đến 20-3` is two days with their months, not three days of one.
    if (heads.includes('-') && (/đến|tới|và/.test(heads) || all[heads.length + last.length] === '-'))
      return null;
    const days = [...heads.matchAll(/\d+/g)];
    if (days.some(([day]) => Number(day) > 31) || shared.month === undefined || shared.month > 12)
      return null;
    const at = match.index + all.indexOf(heads);
    const lastAt = at + heads.length;
    const found: Found[] = days.map((day) => ({
      start: at + day.index,
      end: at + day.index + day[0].length,
      value: dateFact({ ...shared, day: Number(day[0]) }),
    }));
    const value = dateFact({ ...shared, day: Number(last) });
    return [...found, { start: lastAt, end: match.index + all.length, value }];
  },
};

/** `16-17/11`, wherever it stands. */
const joined: Rule = {
  pattern: /(?<![\p{L}\p{N}/.,-])(\d{1,2}) ?- ?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\p{L}\p{N}]|[/.]\d)/gu,
  read: (match) => {
    const [all, first = '', , month, year] = match;
    const shared: DateValue = { month: Number(month), year: optional(year) };
    const [from, to] = [Number(first), Number(match[2])];
    if (Number(month) > 12 || from > 31 || to > 31 || from >= to) return null;
    const start = match.index + all.lastIndexOf(match[2] ?? '', all.indexOf('/'));
    return [
      { start: match.index, end: match.index + first.length, value: dateFact({ ...shared, day: from }) },
      { start, end: match.index + all.length, value: dateFact({ ...shared, day: to }) },
    ];
  },
};

const spelled: Rule = {
  pattern: words(
    `(\\d{1,2}|(?:hai|ba) mươi(?: (?:mốt|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín))?|(?<=(?:ngày|mùng|mồng) )(?:${wordDay})) tháng (${vietnameseMonth})(?! (?:tháng|năm (?:qua|nay|học)))${yearPart}`,
  ),
  read: ([, day = '', month = '', year]) =>
    dateFact({
      day: /\d/.test(day) ? Number(day) : (readVietnameseNumber(day) ?? 0),
      month: readVietnameseMonth(month),
      year: optional(year),
    }),
};

/** `tháng 9-12/2024`, `tháng 9 đến 12/2024`. */
const severalMonths: Rule = {
  pattern: words('tháng (\\d{1,2})(?: ?- ?| đến | và )(\\d{1,2})(?:/| năm )((?:19|20)\\d\\d)'),
  read: (match) => {
    const [all, first = '', last = '', year] = match;
    if (Number(first) > 12 || Number(last) > 12) return null;
    const start = match.index + all.indexOf(first);
    const lastStart = match.index + all.indexOf(last, all.indexOf(first) + first.length);
    return [
      { start, end: start + first.length, value: dateFact({ month: Number(first), year: Number(year) }) },
      {
        start: lastStart,
        end: match.index + all.length,
        value: dateFact({ month: Number(last), year: Number(year) }),
      },
    ];
  },
};

/** `tháng 8/2023`, `tháng 8 năm 2023`, `tháng Tám`; also `08/2023` after a word for a period. */
const month: Rule = {
  pattern: words(`tháng (${vietnameseMonth})${yearPart}`),
  read: ([, name = '', year]) => {
    const value = readVietnameseMonth(name);
    return value > 0 ? dateFact({ month: value, year: optional(year) }) : null;
  },
};

const monthInNumbers: Rule = {
  pattern: /(?<![\p{L}\p{N}/.,-])(0?[1-9]|1[0-2]) ?[/-] ?((?:19|20)\d\d)(?![\p{L}\p{N}]|[/.-]\d)/gu,
  read: ([, value, year]) => dateFact({ month: Number(value), year: Number(year) }),
};

const quarter: Rule = {
  pattern: words('quý (i{1,3}|iv|[1-4]|một|hai|ba|tư|bốn)(?:(?:,? năm |/| ?- ?| )((?:19|20)\\d\\d))?'),
  read: ([, name = '', year]) => {
    const value = /\d/.test(name) ? Number(name) : (readVietnameseNumber(name) ?? readRoman(name));
    return dateFact({ quarter: value, year: optional(year) });
  },
};

const decade: Rule = {
  pattern: words('(?:những năm|thập niên|thập kỷ)(?: năm)? ((?:19|20)\\d0)(?: của)?'),
  read: ([, year]) => dateFact({ decade: Number(year) }),
};

const weekdayName = 'hai|ba|tư|năm|sáu|bảy|bẩy';

/** `thứ Hai`, `Thứ 2`, `Chủ nhật`; `thứ hai` without a capital only where a day is meant and not an order. */
const weekday: Rule = {
  pattern: words(`thứ (?:${weekdayName}|[2-7])|chủ nhật`),
  read: (match, { plain, low }) => {
    const written = plain.slice(match.index, match.index + match[0].length);
    const named = /^[Tt]hứ (?:\p{Lu}|\d)|nhật$/u.test(written);
    const told =
      /(?:sáng|trưa|chiều|tối|vào|từ|đến|hằng tuần|hàng tuần),? $/.test(
        low.slice(Math.max(0, match.index - 12), match.index),
      ) ||
      /^,? \(?(?:ngày )?\d{1,2}\/|^,? \(?(?:ngày )?\ue000|^ (?:hằng|hàng) tuần/.test(
        low.slice(match.index + match[0].length, match.index + match[0].length + 12),
      );
    const counted =
      /(?:lần|hạng|giải|đứng|người|năm|khóa|xếp|vị trí|nhì và|nhất và|về|đoạt|hệ) $|(?:xếp|đứng|giải|hạng) (?:\ue000|[^,.;]){0,40}(?:và|,) $/.test(
        low.slice(Math.max(0, match.index - 48), match.index),
      );
    if ((!named && !told) || (counted && !told)) return null;
    return dateFact({ weekday: readVietnameseWeekday(match[0]) });
  },
};

/** Dates in Vietnamese words. */
export const vietnameseDateRules: readonly Rule[] = [
  several,
  joined,
  spelled,
  severalMonths,
  month,
  quarter,
  decade,
];
export const vietnameseMonthRules: readonly Rule[] = [monthInNumbers];
export const vietnameseWeekdayRules: readonly Rule[] = [weekday];

import { fold } from '../text/fold.ts';
import type { NumberFact } from './fact.ts';
import { currencyAfter, currencyBefore, currencyOf } from './money.ts';
import { type Rule, words } from './reader.ts';
import { readRoman, romanNumeral } from './roman.ts';
import { readVietnameseNumber, vietnameseNumber, vietnameseScales } from './vietnamese-numbers.ts';

const scale = Object.keys(vietnameseScales).join('|');
const digits =
  '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?: \\d{3})*(?: 000)+|\\d{1,3}(?: \\d{3}){2,}|\\d+,\\d+|\\d+\\.\\d+|\\d+';

/** The readings of Vietnamese digits: `1.234,5` is 1234.5; `3,500` is 3.5 and, as some write it, 3500. */
export function vietnameseDigits(text: string): number[] {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return [Number(text.replaceAll('.', '').replace(',', '.'))];
  if (/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?: \d{3})+$/.test(text)) return [Number(text.replace(/[, ]/g, ''))];
  const value = Number(text.replace(',', '.'));
  return /^[1-9]\d{0,2},\d{3}$/.test(text) ? [value, Number(text.replace(',', ''))] : [value];
}

const times = (text: string | undefined): number => vietnameseScales[text ?? ''] ?? 1;

/** `1 tỷ 200 triệu đồng`, `3,5 triệu đồng`, `20 nghìn`, `3 triệu rưỡi`, `95,5%`, `500.000đ`, `1.200`. */
const amount: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(${currencyBefore}) ?)?(${digits})(?: ?(trăm )?(${scale})(?![\\p{L}])((?: \\d+ ?(?:trăm )?(?:nghìn|ngàn|triệu)(?![\\p{L}]))*)( rưỡi)?(?: (${scale})(?![\\p{L}]))?)?(?: ?(%|(?:phần trăm|${currencyAfter})(?![\\p{L}\\p{N}])))?(?![\\p{N}]|[.,]\\d)`,
    'gu',
  ),
  read: ([, before, written = '', hundred, first, rest = '', half, also, after]): NumberFact => {
    const factor = times(first) * times(also) * (hundred ? 100 : 1);
    const parts = [...rest.matchAll(/(\d+) ?(trăm )?(\p{L}+)/gu)];
    const more = parts.reduce(
      (sum, [, count, by, name]) => sum + Number(count) * (by ? 100 : 1) * times(name),
      0,
    );
    const extra = more + (half ? times(first) / 2 : 0);
    const percent = after === '%' || after === 'phần trăm';
    const unit = percent ? '%' : (currencyOf(before) ?? currencyOf(after));
    const values = vietnameseDigits(written).map((value) => round(value * factor + extra));
    return {
      kind: 'number',
      values,
      ...(unit ? { unit } : {}),
      ...(isSmall(values, unit) ? { soft: true } : {}),
    };
  },
};

/** One in digits is often an article or left out, and 100% is `all`. */
export const isSmall = (values: readonly number[], unit: string | undefined): boolean =>
  (!unit && values[0] === 1) || (unit === '%' && values[0] === 100);

/** Products of decimals without their dust. */
export const round = (value: number): number => Number(value.toPrecision(12));

/** `K60`, `COVID-19`, `A5.203`: letters and digits that are one name. */
export const code: Rule = {
  pattern:
    /(?<![\p{L}\p{N}./-])(?:\p{Lu}[\p{L}]{0,7}-?\d+(?:[.-]\d+)*\p{L}{0,3}|\d+\p{Lu}{1,3}\d*)(?![\p{L}\p{N}])/gu,
  cased: true,
  read: ([text]) => {
    const value = Number(/\d+/.exec(text)?.[0]);
    return { kind: 'number', values: [value], soft: true, code: fold(text).replace(/[-.]/g, '') };
  },
};

/** Rounds of a cup: `vòng 1/8` is the round of 16, and no count. */
const cupRound: Rule = {
  pattern: words('(?<=vòng )1/(\\d{1,2})'),
  read: ([, rest]) => ({ kind: 'number', values: [Number(rest) * 2, 1 / Number(rest)], soft: true }),
};

const fraction: Rule = {
  pattern: /(?<![\p{L}\p{N}]|\d[.,/])(\d{1,6}) ?\/ ?(\d{1,6})(?![\p{L}\p{N}]|[.,/]\d)/gu,
  read: ([, part, whole]) => ({ kind: 'number', values: [round(Number(part) / Number(whole))], unit: '/' }),
};

/** `1 chọi 15`, `1:15`. */
const odds: Rule = {
  pattern: /(?<![\p{L}\p{N}.,/])1 ?(?::|chọi) ?(\d{1,6})(?![\p{L}\p{N}]|[.,/]\d)/gu,
  read: ([, rest]) => ({ kind: 'number', values: [round(1 / Number(rest))], unit: '/' }),
};

const timeNouns: Record<string, string> = {
  giờ: 'hour',
  tiếng: 'hour',
  năm: 'year',
  tháng: 'month',
  ngày: 'day',
};

/** `hai thập kỷ`, `một thế kỷ`, as years. */
const ages: Rule = {
  pattern: words(`(\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|nửa) (thập kỷ|thập niên|thế kỷ|tá)`),
  read: ([, count = '', unit]) => {
    const value = count === 'nửa' ? 0.5 : (readVietnameseNumber(count) ?? Number(count));
    if (unit === 'tá') return { kind: 'number', values: [value * 12] };
    return { kind: 'number', values: [value * (unit === 'thế kỷ' ? 100 : 10)], noun: 'year', soft: true };
  },
};

/** `nửa triệu`, `1 giờ rưỡi`, `một năm rưỡi`. */
const halves: Rule = {
  pattern: words(
    `nửa (nghìn|ngàn|triệu|tỷ|tỉ|giờ|tiếng|ngày|tháng|năm)|(\\d+|một|hai|ba|bốn) (giờ|tiếng|năm|tháng|ngày) rưỡi`,
  ),
  read: ([, scale, whole = '', unit = '']) => {
    const count = scale ? 0 : (readVietnameseNumber(whole) ?? Number(whole));
    const noun = timeNouns[scale ?? unit];
    return { kind: 'number', values: [round((count + 0.5) * times(scale))], ...(noun ? { noun } : {}) };
  },
};

const wordFraction: Rule = {
  pattern: words('(một|hai|ba|bốn) phần (ba|tư|năm|mười)|một nửa|nửa số|quá nửa'),
  read: ([, part = '', whole = '']) => {
    const value = part ? (readVietnameseNumber(part) ?? 0) / (readVietnameseNumber(whole) ?? 1) : 0.5;
    return { kind: 'number', values: [round(value)], unit: '/', soft: true };
  },
};

const afterWord = (before: string, soft: boolean): Rule => ({
  pattern: new RegExp(`(?<=(?<![\\p{L}])(?:${before}) )${romanNumeral}(?![\\p{L}\\p{N}])`, 'gu'),
  read: ([text]) => ({ kind: 'number', values: [readRoman(text)], ...(soft ? { soft } : {}) }),
});

/** What happens again and again is counted; campuses and grades are only told apart. */
const romanOrdinals = [
  afterWord('lần thứ|thứ|khóa|khoá|kỳ họp|đại hội', false),
  afterWord('kỳ|kì|hạng|cơ sở|cấp|loại|giai đoạn|chương|phần|mục|tập|số|khối|vùng', true),
];

/** Elsewhere only in capitals and of two letters or more. */
export const loneRoman: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}./&-])(?=[IVX]{2})${romanNumeral.toUpperCase()}(?![\\p{L}\\p{N}/&])`,
    'gu',
  ),
  cased: true,
  read: ([text]) => ({ kind: 'number', values: [readRoman(text.toLowerCase())], soft: true }),
};

const wordOrdinal: Rule = {
  pattern: words(`(?:lần )?thứ (nhất|nhì|tư|${vietnameseNumber})`),
  read: ([, name = '']) => {
    const value = name === 'nhất' ? 1 : name === 'nhì' ? 2 : name === 'tư' ? 4 : readVietnameseNumber(name);
    return value === null ? null : { kind: 'number', values: [value], soft: true, ordinal: true };
  },
};

/** Words that a lone digit stands before or after without being a count. */
const idiom =
  /^ ?(?:số|ít|vài|cách|mặt|lòng|phía|chiều|bên|trong những|công khai|đình|mẹ|lô|chăm|tốt|muồi|muỗi|học|qua|nay|sau|trước|tới|lần nữa|loạt|phần|khi)(?![\p{L}])/u;
const idiomBefore = /(?:đầu|riêng|không|từng|mỗi|chỉ|hàng|ông|bà|cô|chú|anh|thứ|chính|[\d\ue000]) $/;

const spelled: Rule = {
  pattern: words(`(${vietnameseNumber})(?: (đồng|phần trăm|usd|euro|đô la(?: mỹ)?))?`),
  read: (match, { low }) => {
    const [all, said = '', after] = match;
    // After tens it is `lăm` that says five: `bốn mươi năm` are forty years.
    const text = said.replace(/(?<=mươi|mười) năm$/, '');
    const value = readVietnameseNumber(text);
    if (value === null) return null;
    const unit = after === 'phần trăm' ? '%' : currencyOf(after);
    const lone = !text.includes(' ') && !unit;
    const next = low.slice(match.index + all.length, match.index + all.length + 16);
    if (
      lone &&
      (value < 2 ||
        idiom.test(next) ||
        idiomBefore.test(low.slice(Math.max(0, match.index - 6), match.index)))
    )
      return null;
    if (
      lone &&
      text === 'năm' &&
      !/^ (?:sinh viên|học sinh|tập thể|cá nhân|giải|nhóm|đơn vị|trường|khoa|ngành|đề tài|đội|nội dung|giải pháp|đại biểu|tháng|ngày|người|em|bạn|thầy|cán bộ|suất|tiêu)/.test(
        next,
      )
    )
      return null;
    return {
      kind: 'number',
      values: [value],
      ...(unit ? { unit } : {}),
      ...(lone ? { soft: true } : {}),
    };
  },
};

export const vietnameseNumberRules: readonly Rule[] = [
  ...romanOrdinals,
  loneRoman,
  code,
  cupRound,
  odds,
  fraction,
  halves,
  ages,
  wordFraction,
  amount,
  wordOrdinal,
  spelled,
];

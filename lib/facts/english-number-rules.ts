import { englishNumber, englishOrdinal, englishScales, readEnglishNumber } from './english-numbers.ts';
import type { NumberFact } from './fact.ts';
import { currencyAfter, currencyBefore, currencyOf } from './money.ts';
import { type Rule, words } from './reader.ts';
import { readRoman, romanNumeral } from './roman.ts';
import { code, isSmall, loneRoman, round } from './vietnamese-number-rules.ts';

const scales: Record<string, number> = { ...englishScales, mn: 1e6, m: 1e6, bn: 1e9, b: 1e9, k: 1e3 };
const digits =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?: \\d{3})*(?: 000)+|\\d{1,3}(?: \\d{3}){2,}|\\d+\\.\\d+|\\d+,\\d+|\\d+';

/** The reading of English digits: `1,234.5` is 1234.5; `1.234.567`, left as Vietnamese writes it, can only be a million. */
export function englishDigits(text: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d+$/.test(text) && !/^\d{1,3},\d{3}$/.test(text)) return Number(text.replace(',', '.'));
  return Number(text.replace(/[, ]/g, ''));
}

/** `VND 3.5 million`, `3,500,000 VND`, `$1.2bn`, `95.5 percent`, `1,200`, `13th`. */
const amount: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(${currencyBefore}) ?)?(${digits})(?:(st|nd|rd|th)(?![\\p{L}])|(?:[ -]?(thousand|million|billion|trillion)|(mn|bn|[mbk])(?=[ .,;)]|$))(?![\\p{L}])(?: (thousand|million|billion))?)?(?:[ -]?(%|(?:per cent|percent|percentage points?|${currencyAfter})(?![\\p{L}\\p{N}])))?(?![\\p{N}]|[.,]\\d)`,
    'gu',
  ),
  read: ([, before, written = '', order, scale, short, also, after]): NumberFact => {
    const value = englishDigits(written) * (scales[scale ?? short ?? ''] ?? 1) * (scales[also ?? ''] ?? 1);
    const percent = after === '%' || after?.startsWith('per') === true;
    const unit = percent ? '%' : (currencyOf(before) ?? currencyOf(after));
    const values = [round(value)];
    return {
      kind: 'number',
      values,
      ...(unit ? { unit } : {}),
      ...(isSmall(values, unit) ? { soft: true } : {}),
      ...(order ? { ordinal: true } : {}),
    };
  },
};

const fraction: Rule = {
  pattern: /(?<![\p{L}\p{N}]|\d[.,/])(\d{1,6}) ?\/ ?(\d{1,6})(?![\p{L}\p{N}]|[.,/]\d)/gu,
  read: ([, part, whole]) => ({ kind: 'number', values: [round(Number(part) / Number(whole))], unit: '/' }),
};

/** Odds and scales: `1 to 15`, `1:15`. */
export const odds: Rule = {
  pattern:
    /(?<!(?:from|between|từ) )(?<![\p{L}\p{N}.,/])1 ?(?:to|in|:|chọi) ?(\d{1,6})(?![\p{L}\p{N}]|[.,/]\d)/gu,
  read: ([, rest]) => ({ kind: 'number', values: [round(1 / Number(rest))], unit: '/' }),
};

const parts: Record<string, number> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 };

/** `two-thirds`, `two thirds`, `a quarter of`, `one in five`; `three third prizes` are none. */
const wordFraction: Rule = {
  pattern: words(
    '(one|two|three|four)-(third|quarter|fourth|fifth|tenth)s?|(two|three|four) (third|quarter|fourth|fifth|tenth)s|(?:a|one) (third|quarter|fourth|fifth|tenth)(?= of|,|\\.| the| more| higher)|one in (two|three|four|five|six|seven|eight|nine|ten)|(?:one |a )?half(?= of| the)',
  ),
  read: ([, count, whole, several, wholes, single, rate]) => {
    const rest = parts[whole ?? wholes ?? single ?? ''] ?? (rate ? readEnglishNumber(rate) : null) ?? 2;
    const value = readEnglishNumber(count ?? several ?? 'one') ?? 1;
    return { kind: 'number', values: [round(value / rest)], unit: '/', soft: true };
  },
};

const romanOrdinal: Rule = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}])(?:term|semester|campus|phase|grade|class|section|chapter|part|volume|congress|session|category|level|course|no\\.|type|region) )(${romanNumeral})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  read: (match, { plain }) =>
    /\p{Lu}/u.test(plain[match.index] ?? '') ? { kind: 'number', values: [readRoman(match[1] ?? '')] } : null,
};

const wordOrdinal: Rule = {
  pattern: words(englishOrdinal),
  read: ([text]) => {
    const value = readEnglishNumber(text);
    return value === null ? null : { kind: 'number', values: [value], soft: true, ordinal: true };
  },
};

const small: Record<string, number> = {
  both: 2,
  twice: 2,
  doubled: 2,
  twofold: 2,
  tripled: 3,
  threefold: 3,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  quintupled: 5,
  couple: 2,
  trio: 3,
  tripartite: 3,
  dozen: 12,
};

/** `two decades`, `a century`, as years; `a fortnight`. */
const ages: Rule = {
  pattern: words(
    '(?:(\\d+|an?|the past|the last|one|two|three|four|five|six|seven|eight|nine|half a) )(decade|century|fortnight|centurie|dozen)s?(?! of)',
  ),
  read: ([, count = '', unit]) => {
    const value =
      count === 'half a'
        ? 0.5
        : /^(?:an?|the .*)$/.test(count)
          ? 1
          : (readEnglishNumber(count) ?? Number(count));
    if (unit === 'dozen') return { kind: 'number', values: [value * 12] };
    if (unit === 'fortnight') return { kind: 'number', values: [value * 2], noun: 'week', soft: true };
    return { kind: 'number', values: [value * (unit === 'decade' ? 10 : 100)], noun: 'year', soft: true };
  },
};

/** `a quarter of an hour`. */
const quarterHours: Rule = {
  pattern: words('(a|three) quarters? of an hour'),
  read: ([, count]) => ({ kind: 'number', values: [count === 'a' ? 0.25 : 0.75], noun: 'hour' }),
};

/** `half a million`, `one and a half hours`, `an hour and a half`. */
const halves: Rule = {
  pattern: words(
    'half an? ([a-z]+)|(one|two|three|four|five|an?|\\d+)(?: (hour|year|month|day|million|billion))?s? and a half(?: (million|billion|thousand)(?: (dongs?|vnd|us dollars?|dollars?|usd|euros?))?)?',
  ),
  read: ([, scale, whole = '', unit, after, money]) => {
    const times = scale === 'dozen' ? 12 : (scales[scale ?? unit ?? after ?? ''] ?? 1);
    const count = scale ? 0 : /^an?$/.test(whole) ? 1 : (readEnglishNumber(whole) ?? Number(whole));
    const named = scale ?? unit;
    const noun = named && /^(?:hour|year|month|day)$/.test(named) ? { noun: named } : {};
    const currency = currencyOf(money);
    return {
      kind: 'number',
      values: [round((count + 0.5) * times)],
      ...noun,
      ...(currency ? { unit: currency } : {}),
    };
  },
};

const spelled: Rule = {
  pattern: words(
    `(${englishNumber}|${Object.keys(small).join('|')})(?:[ -](percent|per cent|${currencyAfter}))?`,
  ),
  read: (match, { low }) => {
    const [all, text = '', after] = match;
    const value = small[text] ?? readEnglishNumber(text);
    const unit = after?.startsWith('per') ? '%' : currencyOf(after);
    if (value === null || (value === 1 && !unit)) return null;
    if (
      /^ (?:by|of the most)(?![a-z])/.test(low.slice(match.index + all.length, match.index + all.length + 12))
    )
      return null;
    return {
      kind: 'number',
      values: [value],
      ...(unit ? { unit } : {}),
      ...(value <= 20 && !unit ? { soft: true } : {}),
    };
  },
};

export const englishNumberRules: readonly Rule[] = [
  romanOrdinal,
  loneRoman,
  code,
  quarterHours,
  halves,
  ages,
  odds,
  fraction,
  wordFraction,
  amount,
  wordOrdinal,
  spelled,
];

/** A word of a text as the index has it, and where it stands: offsets in UTF-16 units. `words` has its parts too. */
export type PlacedWord = { start: number; end: number; words: string[] };

const dayPart = '0?([1-9]|[12]\\d|3[01])(?!\\d)';
const monthPart = '0?([1-9]|1[0-2])(?!\\d)';
const yearPart = '((?:19|20)\\d{2})(?!\\d)';
const name =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?(?![a-z])';
const nth = '(?:st|nd|rd|th)?(?: of)? +';
const dash = '[-‐‑‒–—−]';
const before = '(?<![\\p{L}\\p{M}\\d/.-])';
const letters = '[\\p{Script=Latin}\\p{M}]';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (typed = ''): number => months.indexOf(typed.toLowerCase().slice(0, 3)) + 1 || Number(typed);

/** `sign` is what a text must have for the pattern to be worth trying; it is found many times as quickly. */
type Kind = { sign: RegExp; pattern: RegExp; words: (parts: string[]) => string[] };

const stroke = /\d ?\//;
const parted = /\d ?[/.-] ?\d/;
const dashed = /\d ?[-‐‑‒–—−/] ?\d/;
const monthWord = /th[áa]ng/i;
const monthName = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

const pattern = (source: string): RegExp => new RegExp(before + source, 'giu');

const dayWords = (day = '', month = '', year = ''): string[] => {
  const of = monthOf(month);
  return [`d${year}x${of}x${Number(day)}`, `d${of}x${Number(day)}`, `m${year}x${of}`, year];
};
const monthWords = (month = '', year = ''): string[] => [`m${year}x${monthOf(month)}`, year];
const dateWords = (day = '', month = ''): string[] => [`d${monthOf(month)}x${Number(day)}`];

function documentWords([number = '', year = '', rest = '']: string[]): string[] {
  const parts = rest.toLowerCase().split(new RegExp(dash, 'u'));
  return [`n${Number(number)}x${year}x${parts.join('x')}`, String(Number(number)), ...parts];
}

/** What counts as one word though it is written in many ways, as `search_words` of the database reads it; the longer first. */
const kinds: readonly Kind[] = [
  {
    sign: stroke,
    pattern: pattern(
      `(\\d{1,5}) ?/ ?(?:${yearPart} ?/ ?)?(${letters}+(?:${dash}[\\d\\p{Script=Latin}\\p{M}]+)+)`,
    ),
    words: documentWords,
  },
  {
    sign: parted,
    pattern: pattern(`${dayPart} ?[/.-] ?${monthPart} ?[/.-] ?${yearPart}`),
    words: (p) => dayWords(p[0], p[1], p[2]),
  },
  {
    sign: dashed,
    pattern: pattern(`${yearPart}-${monthPart}-${dayPart}`),
    words: (p) => dayWords(p[2], p[1], p[0]),
  },
  {
    sign: dashed,
    pattern: pattern(`${yearPart} ?(?:${dash}|/) ?${yearPart}`),
    words: ([from = '', to = '']) => [`y${from}x${to}`, from, to],
  },
  {
    sign: monthWord,
    pattern: pattern(`${dayPart} +th[áa]ng +${monthPart}(?:,? +n[ăa]m +| ?[/-] ?| +)${yearPart}`),
    words: (p) => dayWords(p[0], p[1], p[2]),
  },
  {
    sign: monthName,
    pattern: pattern(`${dayPart}${nth}${name},? +${yearPart}`),
    words: (p) => dayWords(p[0], p[1], p[2]),
  },
  {
    sign: monthName,
    pattern: pattern(`${name} +${dayPart}(?:st|nd|rd|th)?,? +${yearPart}`),
    words: (p) => dayWords(p[1], p[0], p[2]),
  },
  {
    sign: dashed,
    pattern: pattern(`(?:th[áa]ng +)?${monthPart} ?[/-] ?${yearPart}(?!/)`),
    words: (p) => monthWords(p[0], p[1]),
  },
  {
    sign: monthWord,
    pattern: pattern(`th[áa]ng +${monthPart}(?:,? +n[ăa]m +| +)${yearPart}`),
    words: (p) => monthWords(p[0], p[1]),
  },
  { sign: monthName, pattern: pattern(`${name},? +${yearPart}`), words: (p) => monthWords(p[0], p[1]) },
  { sign: stroke, pattern: pattern(`${dayPart}/${monthPart}(?!/)`), words: (p) => dateWords(p[0], p[1]) },
  {
    sign: monthWord,
    pattern: pattern(`${dayPart} +th[áa]ng +${monthPart}`),
    words: (p) => dateWords(p[0], p[1]),
  },
  { sign: monthName, pattern: pattern(`${dayPart}${nth}${name}`), words: (p) => dateWords(p[0], p[1]) },
  {
    sign: monthName,
    pattern: pattern(`${name} +${dayPart}(?:st|nd|rd|th)?(?![\\p{L}\\d])`),
    words: (p) => dateWords(p[1], p[0]),
  },
];

const plainWord = /[\p{L}\p{M}\d]+/gu;

/** What most words are: letters of one character each, whose tone stands where it shall. */
const whole = /^[0-9a-z\u00c0-\u02ff\u1e00-\u1eff]*$/i;
const moving = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/i;

/** The tone of a syllable that ends in oa, oe or uy, put where the older spelling has it: hoà is hòa, uỷ is ủy, quý stays. */
export const olderTone = (word: string): string =>
  whole.test(word) && !moving.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/o([ae])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L}|\p{M})/gu, 'o$2$1')
        .replace(/(?<!q)uy([\u0300\u0301\u0303\u0309\u0323])(?!\p{L}|\p{M})/gu, 'u$1y')
        .normalize('NFC');

/** The words of a text in their order, as they are looked for. */
export function placedWords(text: string): PlacedWord[] {
  const taken: PlacedWord[] = [];
  const isFree = (start: number, end: number) =>
    taken.every((other) => end <= other.start || other.end <= start);
  if (/\d/.test(text)) {
    for (const { sign, pattern: one, words } of kinds) {
      if (!sign.test(text)) continue;
      for (const found of text.matchAll(one)) {
        const [start, end] = [found.index, found.index + found[0].length];
        const parts = found.slice(1).map((part) => part ?? '');
        if (isFree(start, end)) taken.push({ start, end, words: words(parts).map(olderTone) });
      }
    }
  }
  const plain: PlacedWord[] = [];
  for (const found of text.matchAll(plainWord)) {
    const [start, end] = [found.index, found.index + found[0].length];
    const word = olderTone(found[0].toLowerCase());
    if (isFree(start, end)) plain.push({ start, end, words: [word] });
  }
  return [...taken, ...plain].sort((one, other) => one.start - other.start);
}

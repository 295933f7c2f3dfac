const units: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** What a number is multiplied by: `nghìn`, `triệu`, `tỷ` and their spellings. */
export const vietnameseScales: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const unit = Object.keys(units).join('|');
const scale = Object.keys(vietnameseScales).join('|');
const word = `${unit}|mười|mươi|trăm|chục|linh|lẻ|${scale}`;

const first = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười';

/** Number words in a row, of which the first is a digit or ten: `hai mươi lăm`, `một nghìn hai trăm`. */
export const vietnameseNumber = `(?:${first})(?: (?:${word}))*(?: rưỡi)?`;

/** Below a thousand: `hai trăm linh năm`, `mười lăm`, `hai mươi tư`. */
function group(tokens: readonly string[]): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const token of tokens) {
    const value = units[token];
    if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (token === 'mười') {
      if (digit !== null) return null;
      sum += 10;
    } else if (token === 'mươi' || token === 'chục' || token === 'trăm') {
      if (digit === null) return null;
      sum += digit * (token === 'trăm' ? 100 : 10);
      digit = null;
    } else if (digit !== null || (token !== 'linh' && token !== 'lẻ')) return null;
  }
  return sum + (digit ?? 0);
}

/** The value of Vietnamese number words, lower case: `một nghìn hai trăm` is 1200; null when they are no number. */
export function readVietnameseNumber(text: string): number | null {
  const half = text.endsWith(' rưỡi');
  const tokens = (half ? text.slice(0, -' rưỡi'.length) : text).split(' ');
  let sum = 0;
  let start = 0;
  let last = 1;
  let bound = Number.POSITIVE_INFINITY;
  for (const [at, token] of tokens.entries()) {
    const times = vietnameseScales[token];
    if (times === undefined) continue;
    const part = group(tokens.slice(start, at));
    if (at === start || part === null || times >= bound) return null;
    sum += part * times;
    start = at + 1;
    last = times;
    bound = times;
  }
  const rest = group(tokens.slice(start));
  if (rest === null) return null;
  return sum + rest + (half ? last / 2 : 0);
}

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const smallOrdinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');

const values = new Map<string, number>([
  ...small.map((name, value): [string, number] => [name, value]),
  ...tens.map((name, index): [string, number] => [name, (index + 2) * 10]),
  ...smallOrdinals.map((name, value): [string, number] => [name, value]),
  ...tens.map((name, index): [string, number] => [name.replace(/y$/, 'ieth'), (index + 2) * 10]),
]);

export const englishScales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const digit = `(?:(?:${tens.join('|')})[- ](?:${small.slice(1, 10).join('|')})|${[...small.slice(1), ...tens].join('|')})`;
const ordinal = [...smallOrdinals.slice(1), ...tens.map((name) => name.replace(/y$/, 'ieth'))].join('|');
const scale = Object.keys(englishScales).join('|');

/** An ordinal in one word or two: `third`, `twenty-first`, `hundredth`. */
export const englishOrdinal = `(?:(?:${tens.join('|')})[- ])?(?:${ordinal})`;

/** Number words in a row: `twenty-five`, `one thousand two hundred and five`, `a hundred`. */
export const englishNumber = `(?:(?:a|an) (?:${scale})|${digit})(?: (?:${scale})|(?: and| |,)+${digit}(?= (?:${scale}))|(?<=(?:${scale}))(?: and| |,)+${digit})*`;

/** The value of English number words, cardinal or ordinal, lower case; null when they are no number. */
export function readEnglishNumber(text: string): number | null {
  let sum = 0;
  let part = 0;
  for (const token of text.split(/[\s,-]+/)) {
    if (token === 'and') continue;
    const times = englishScales[token];
    const value = token === 'a' || token === 'an' ? 1 : values.get(token);
    if (times === 100) part = (part || 1) * 100;
    else if (times !== undefined) {
      sum += (part || 1) * times;
      part = 0;
    } else if (value === undefined || (part % 10 !== 0 && value > 0) || (part % 100 !== 0 && value > 9))
      return null;
    else part += value;
  }
  return sum + part;
}

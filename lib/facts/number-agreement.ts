import type { Agreement } from './agreement.ts';
import type { NumberFact } from './fact.ts';

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** The size of the last digit that a number is written to: thousands for `1.234 million`. */
function precision({ values: [value = 0] }: NumberFact, text: string): number {
  const times = /million|triệu/.test(text)
    ? 1e6
    : /billion|tỷ|tỉ/.test(text)
      ? 1e9
      : /thousand|nghìn|ngàn/.test(text)
        ? 1e3
        : 0;
  if (times === 0 || value === 0) return 0;
  const decimals = /\d[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  return times / 10 ** decimals;
}

const sizes: Record<string, number> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  metre: 0.001,
  km: 1,
  m2: 0.0001,
  ha: 1,
  kg: 0.001,
  ton: 1,
  month: 1,
  year: 12,
};
const measures = [
  ['minute', 'hour', 'day', 'week'],
  ['metre', 'km'],
  ['m2', 'ha'],
  ['kg', 'ton'],
  ['month', 'year'],
];

/** What to multiply a count of one unit by for the other: hours by 60 for minutes; 1 where they do not measure the same. */
function perUnit(one: string | undefined, other: string | undefined): number {
  if (
    !one ||
    !other ||
    one === other ||
    !measures.some((units) => units.includes(one) && units.includes(other))
  )
    return 1;
  return (sizes[one] ?? 1) / (sizes[other] ?? 1);
}

/** How many figures a number has before its last zeros: 2 for 1,200,000. */
const figures = (value: number): number => String(value).replace(/\D/g, '').replace(/0+$/, '').length;

/** Whether the second number, told as a rough one, is the first one rounded: `nearly 2,000` for 1.987, `over VND 1.2 billion` for 1.234 triệu. */
function roughly({ values: [exact = 0] }: NumberFact, { values: [round = 0], bound }: NumberFact): boolean {
  if (bound === undefined || exact === 0 || round % 10 !== 0 || figures(round) >= figures(exact))
    return false;
  if ((bound === 'more' && exact < round) || (bound === 'less' && exact > round)) return false;
  return Math.abs(exact - round) / exact <= 0.05;
}

/** `sáu tháng đầu năm` is the first half of the year. */
const shareOfYear = (one: NumberFact, other: NumberFact): boolean =>
  one.noun === 'month' &&
  !one.unit &&
  other.unit === '/' &&
  near((one.values[0] ?? 0) / 12, other.values[0] ?? 0);

/** Whether two numbers say one value, whatever their units, scales and rounding allow. */
export function numbers(one: NumberFact & { text: string }, other: NumberFact & { text: string }): Agreement {
  if (one.code && other.code) return one.code === other.code ? 'same' : null;
  if (shareOfYear(one, other) || shareOfYear(other, one)) return 'same';
  const units = [one.unit, other.unit];
  const factor = perUnit(one.noun, other.noun);
  const equal = one.values.some((a) => other.values.some((b) => near(a * factor, b)));
  if (one.unit && other.unit && one.unit !== other.unit) {
    const shares = units.includes('/') && units.includes('%');
    const [a = 0, b = 0] =
      one.unit === '/' ? [one.values[0], other.values[0]] : [other.values[0], one.values[0]];
    return shares && near(a * 100, b) ? 'same' : null;
  }
  if (!equal) {
    const step = Math.max(precision(one, one.text), precision(other, other.text));
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    const coarse =
      step > 0 &&
      Math.abs(a - b) <= 0.02 * Math.abs(a) &&
      Math.abs(a - b) < step / 2 &&
      precision(one, one.text) !== precision(other, other.text);
    return coarse || roughly(one, other) || roughly(other, one) ? 'close' : null;
  }
  const lost = units.includes('%') && one.unit !== other.unit;
  return lost ? 'close' : 'same';
}

import type { Locale } from '../../i18n/locales.ts';
import type { Rule } from './slip.ts';
import { matches } from './spacing.ts';

const years = /(?<![\d\p{L}/–-])((?:19|20)\d{2})-((?:19|20)\d{2})(?![\d\p{L}/–-])/gu;

/** Signs of measure that stand behind a number after a space which no line ends at. */
const units =
  'kg|g|mg|km|m|cm|mm|m²|m2|km²|km2|ha|l|ml|°C|MB|GB|TB|kW|MW|giờ|phút|giây|ngày|tháng|năm|tuần|tiết|tín chỉ|đồng|triệu|tỷ|tỉ|nghìn|ha|USD|VND|VNĐ|hours?|minutes?|days?|weeks?|months?|years?|million|billion|credits?';
const measured = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{M}\\p{N}]))`, 'gu');
const spacedPercent = /(?<=\d)[ \u00a0](?=%)/gu;

/** The mark that a straight one stands for, by what stands before it: one that opens, one that closes, or an apostrophe. */
export function curly(straight: string, before: string, locale: Locale): string | null {
  const opens = before === '' || /[\s([{–—“‘\u00a0]/u.test(before);
  if (straight === '"') return opens ? '“' : '”';
  // Vietnamese has no apostrophe; what stands between its letters belongs to a name of another language.
  if (!opens && locale === 'vi' && /\p{L}/u.test(before)) return null;
  return opens ? '‘' : '’';
}

/** Straight quotation marks, hyphens for dashes, three stops. */
export const typography: Rule = (line, { locale }) => [
  ...matches(line, 'typography', /["']/g, ({ 0: mark, index }) =>
    // Feet, inches and minutes stay as they are.
    /\d/.test(line[index - 1] ?? '') && mark === "'" ? null : curly(mark, line[index - 1] ?? '', locale),
  ),
  ...matches(line, 'typography', years, ([, from, to]) => `${from}–${to}`),
  ...matches(line, 'typography', /(?<=[\p{L}\p{M}\p{N})”]) --? (?=[\p{L}\p{N}(“])/gu, () => ' – '),
  ...matches(line, 'typography', /(?<!\.)\.{3}(?!\.)/g, () => '…'),
];

/**
 * Numbers that a line may leave alone: a unit, and in Vietnamese the sign for per cent, keep to theirs. English writes that
 * sign without a space.
 */
export const unbroken: Rule = (line, { locale }) => [
  ...matches(line, 'unbroken', measured, () => '\u00a0'),
  ...matches(line, 'unbroken', spacedPercent, () => (locale === 'en' ? '' : '\u00a0')),
];

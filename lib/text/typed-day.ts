import type { Day } from './dates.ts';

const monthNames = [
  'january february march april may june july august september october november december'.split(' '),
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
];

const monthNumber = (name: string): number =>
  Math.max(...monthNames.map((names) => names.indexOf(name.toLowerCase()))) + 1;

type Form = { pattern: RegExp; read: (parts: string[]) => [day: number, month: number, year: number] };

const numbers = (parts: string[]) => parts.map(Number);

/** Numbers alone are always day, month, year, as Vietnam and Britain write them, never month first. */
const forms: Form[] = [
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/,
    read: (parts) => {
      const [year = 0, month = 0, day = 0] = numbers(parts);
      return [day, month, year];
    },
  },
  {
    pattern: /^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|,?\s*năm)\s*(\d{4})$/i,
    read: (parts) => {
      const [day = 0, month = 0, year = 0] = numbers(parts);
      return [day, month, year];
    },
  },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)\.?,?\s+(\d{4})$/i,
    read: ([day = '', month = '', year = '']) => [Number(day), monthNumber(month), Number(year)],
  },
  {
    pattern: /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i,
    read: ([month = '', day = '', year = '']) => [Number(day), monthNumber(month), Number(year)],
  },
];

/**
 * The day that somebody typed: `30/6/2023`, `30-6-2023`, `30.6.2023`, `ngày 30 tháng 6 năm 2023`, `30 June 2023`,
 * `June 30, 2023`, `2023-06-30`. Null when it is none of these, has no year of four digits, or is not in the calendar.
 */
export function typedDay(typed: string): Day | null {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const { pattern, read } of forms) {
    const parts = pattern.exec(text)?.slice(1);
    if (!parts) continue;
    const [day, month, year] = read(parts);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
      return null;
    return date.toISOString().slice(0, 10);
  }
  return null;
}

/** A day in numbers, as a form shows it in either language: `30/6/2023`. Anything but `YYYY-MM-DD` comes back as it is. */
export function dayInNumbers(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}` : day;
}

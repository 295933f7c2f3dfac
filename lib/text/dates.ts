import type { Locale } from '../i18n/locales.ts';

/** A day of the calendar without time or zone, `YYYY-MM-DD`. */
export type Day = string;

type Moment = { year: number; month: number; day: number; hour: number; minute: number };

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, made);
  return made;
}

function momentOf(instant: Date, timeZone: string): Moment {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

function dateOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const two = (number: number) => String(number).padStart(2, '0');

const dayText = (locale: Locale, { year, month, day }: { year: number; month: number; day: number }) =>
  locale === 'vi' ? `${day}/${month}/${year}` : `${day} ${months[month - 1]} ${year}`;

/** The calendar day on which an instant falls in a time zone (IANA name). */
export function dayOf(instant: Date, timeZone: string): Day {
  const { year, month, day } = momentOf(instant, timeZone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** An instant to the minute in a time zone, as tables sort it: `2023-06-30 16:20`. */
export function localMinute(instant: Date, timeZone: string): string {
  const { hour, minute } = momentOf(instant, timeZone);
  return `${dayOf(instant, timeZone)} ${two(hour)}:${two(minute)}`;
}

/** A day as the language writes it: `30/6/2023`, `30 June 2023`. */
export const formatDay = (day: Day, locale: Locale): string => dayText(locale, dateOf(day));

/** A day with its weekday: `thứ Sáu, 30/6/2023`, `Friday 30 June 2023`. */
export function formatWeekday(day: Day, locale: Locale): string {
  const date = dateOf(day);
  const weekday = weekdays[locale][date.weekday];
  return `${weekday}${locale === 'vi' ? ',' : ''} ${dayText(locale, date)}`;
}

/** An instant's day in a time zone: `30/6/2023`, `30 June 2023`. */
export const formatDate = (instant: Date, locale: Locale, timeZone: string): string =>
  dayText(locale, momentOf(instant, timeZone));

/** An instant to the minute in a time zone: `30/6/2023, 16:20`, `30 June 2023, 16:20`. */
export function formatInstant(instant: Date, locale: Locale, timeZone: string): string {
  const moment = momentOf(instant, timeZone);
  return `${dayText(locale, moment)}, ${moment.hour}:${two(moment.minute)}`;
}

/** A wall-clock time kept as `HH:MM`: `08:00` is written `8:00`. */
export const formatTime = (time: string): string => time.replace(/^0(?=\d:)/, '');

/** A month (1–12) of a calendar year: `Tháng 6/2023`, `June 2023`. */
export const formatMonth = (year: number, month: number, locale: Locale): string =>
  locale === 'vi' ? `Tháng ${month}/${year}` : `${months[month - 1]} ${year}`;

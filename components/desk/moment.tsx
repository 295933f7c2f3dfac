import { useLocale, useTimeZone } from 'next-intl';

/** An instant to the minute, in the site's time zone: `20/11/2026, 15:04`, `20 November 2026, 15:04`. */
export function Moment({ at }: { at: Date }) {
  const locale = useLocale();
  const timeZone = useTimeZone();
  return <time dateTime={at.toISOString()}>{formatMoment(at, locale, timeZone)}</time>;
}

export function formatMoment(at: Date, locale: string, timeZone: string | undefined): string {
  const [tag, month] = locale === 'vi' ? (['vi-VN', 'numeric'] as const) : (['en-GB', 'long'] as const);
  const day = new Intl.DateTimeFormat(tag, { timeZone, day: 'numeric', month, year: 'numeric' }).format(at);
  const time = new Intl.DateTimeFormat(tag, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${day}, ${time.format(at)}`;
}

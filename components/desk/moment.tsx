import { useLocale, useTimeZone } from 'next-intl';
import { formatInstant } from '../../lib/text/dates.ts';

/** Words an instant to the minute in the desk's language and the site's time zone. */
export function useMoment(): (at: Date) => string {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  return (at) => formatInstant(at, locale, timeZone);
}

/** An instant to the minute: `20/11/2026, 15:04`, `20 November 2026, 15:04`. */
export function Moment({ at }: { at: Date }) {
  const moment = useMoment();
  return <time dateTime={at.toISOString()}>{moment(at)}</time>;
}

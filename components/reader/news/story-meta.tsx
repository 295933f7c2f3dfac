import type { Locale } from '../../../lib/i18n/locales.ts';
import { formatDate } from '../../../lib/text/dates.ts';

type Props = { at: Date; locale: Locale; timeZone: string };

/** The day a story was published. */
export const Published = ({ at, locale, timeZone }: Props) => (
  <time className="label" dateTime={at.toISOString()}>
    {formatDate(at, locale, timeZone)}
  </time>
);

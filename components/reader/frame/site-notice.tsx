import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { SiteNotice as Notice } from '../../../lib/settings/site.ts';
import { dayOf, formatDay } from '../../../lib/text/dates.ts';

type Props = { notice: Notice; locale: Locale; timeZone: string };

/** What the institution tells on every page for a time, with the day since when. */
export async function SiteNotice({ notice, locale, timeZone }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const { text, link, since } = notice;
  const day = dayOf(since, timeZone);
  return (
    <section className="site-notice" aria-label={t('notice')}>
      <p>
        <time dateTime={day}>{formatDay(day, locale)}</time>: {link ? <a href={link}>{text}</a> : text}
      </p>
    </section>
  );
}

import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { formatTime, formatWeekday } from '../../../lib/text/dates.ts';
import { schoolYearLabel } from '../../../lib/text/school-year.ts';

/** When and where what the story tells took place; nothing when it says neither. */
export async function EventFacts({ article }: { article: ReaderArticle }) {
  const { locale, eventDate, eventTime, eventPlace, schoolYear } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  if (!eventDate && !eventPlace)
    return schoolYear === null ? null : <SchoolYear {...{ locale, schoolYear }} />;
  const day = eventDate && formatWeekday(eventDate, locale);
  const time = eventTime && formatTime(eventTime);
  return (
    <section className="facts event" aria-labelledby="event">
      <h2 id="event">{t('event')}</h2>
      <dl>
        {eventDate && (
          <div>
            <dt>{t('time')}</dt>
            <dd>
              <time dateTime={eventTime ? `${eventDate}T${eventTime}` : eventDate}>
                {[time, day].filter(Boolean).join(', ')}
              </time>
            </dd>
          </div>
        )}
        {eventPlace && (
          <div>
            <dt>{t('place')}</dt>
            <dd>{eventPlace}</dd>
          </div>
        )}
        {schoolYear !== null && (
          <div>
            <dt>{t('schoolYear')}</dt>
            <dd>{schoolYearLabel(schoolYear)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** A story without an event belongs to its school year only. */
async function SchoolYear({ locale, schoolYear }: { locale: Locale; schoolYear: number }) {
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <section className="facts event" aria-labelledby="school-year">
      <h2 id="school-year">{t('schoolYear')}</h2>
      <p>{schoolYearLabel(schoolYear)}</p>
    </section>
  );
}

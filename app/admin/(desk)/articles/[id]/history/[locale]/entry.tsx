import Link from 'next/link';
import { type Messages, useFormatter, useTranslations } from 'next-intl';
import { Tag } from '../../../../../../../components/ui/notice.tsx';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import type { HistoryEntry } from '../../../../../../../lib/revisions/queries.ts';
import { dayAndTime } from '../../day-and-time.ts';

/** One save in a history: who, when, how much, what it is called, and whether it is one of the two to compare. */
export function Entry({
  entry,
  locale,
  here,
  picked,
}: {
  entry: HistoryEntry;
  locale: Locale;
  here: string;
  picked: 'from' | 'to' | null;
}) {
  const t = useTranslations('history');
  const format = useFormatter();
  const time = (at: Date) => format.dateTime(at, dayAndTime);
  const { number, amount } = entry;
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-b py-2 last:border-b-0 sm:grid-cols-[3.5rem_6rem_minmax(0,1fr)_minmax(0,13rem)]">
      <span className="flex gap-1">
        {(['from', 'to'] as const).map((side) => (
          <label key={side} className="grid size-6 cursor-pointer place-items-center" title={t(side)}>
            <input
              type="radio"
              name={side}
              value={number}
              defaultChecked={picked === side}
              aria-label={t(side === 'from' ? 'pickFrom' : 'pickTo', { number })}
              className="size-3.5 accent-(--ink)"
            />
          </label>
        ))}
      </span>
      <Link
        href={`${here}/${number}`}
        prefetch={false}
        className="font-semibold underline-offset-2 hover:underline"
      >
        {t('revision', { number })}
      </Link>
      <div className="min-w-0">
        {entry.name ? <p className="font-semibold">{entry.name}</p> : null}
        <p lang={locale} className="leading-snug">
          {entry.title || t('untitled')}
        </p>
        {entry.publications.map((publication) => (
          <Published key={publication.at.toISOString()} publication={publication} locale={locale} />
        ))}
      </div>
      <p className="flex flex-wrap items-start gap-x-2 gap-y-1 text-[0.8125rem] text-soft sm:justify-end sm:text-right">
        {entry.concealed ? <Tag tone="bad">{t('concealed')}</Tag> : null}
        {entry.public ? <Tag tone="good">{t('public')}</Tag> : null}
        {entry.current ? <Tag>{t('current')}</Tag> : null}
        <span>{t('savedBy', { by: entry.savedBy, time: time(entry.savedAt) })}</span>
        <span className="tabular-nums">{t('amount', amount)}</span>
      </p>
    </li>
  );
}

type Name = keyof Messages['requirements'];

/** One publication of a text: who, when, what readers were told, and what it was published in spite of. */
function Published({
  publication,
  locale,
}: {
  publication: HistoryEntry['publications'][number];
  locale: Locale;
}) {
  const t = useTranslations('history');
  const requirement = useTranslations('requirements');
  const format = useFormatter();
  const { at, by, change, note, overrideReason, overridden, warnings, forcedReason, approvedBy } =
    publication;
  const named = (names: string[]) =>
    names.map((name) => (requirement.has(name as Name) ? requirement(name as Name) : name)).join(', ');
  return (
    <p className="text-[0.8125rem] text-soft">
      {t('publishedBy', { by, time: format.dateTime(at, dayAndTime) })}
      {approvedBy ? ` · ${t('approvedBy', { by: approvedBy })}` : null}
      {change === 'minor' ? null : ` · ${t(`change.${change}`)}`}
      {note ? <span lang={locale}> – {note}</span> : null}
      {overrideReason ? (
        <span className="block">
          {t('overrideReason', { names: named(overridden), reason: overrideReason })}
        </span>
      ) : null}
      {forcedReason ? (
        <span className="block text-warn">{t('forcedReason', { reason: forcedReason })}</span>
      ) : null}
      {warnings.length > 0 ? <span className="block">{t('warned', { names: named(warnings) })}</span> : null}
    </p>
  );
}

import { useFormatter, useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import { Address } from './address.tsx';

/** Exactly what publishing will do, in plain words. */
export function Outlook({
  locale,
  slug,
  revision,
  published,
  firstAt,
  withdrawn,
  other,
}: {
  locale: Locale;
  slug: string;
  /** The revision that will be public. */
  revision: number;
  /** The revision that is public now. */
  published: number | null;
  /** First publication, if there was one. */
  firstAt: Date | null;
  withdrawn: boolean;
  /** Status of the other language; null when nothing is written in it. */
  other: 'draft' | 'published' | 'withdrawn' | null;
}) {
  const t = useTranslations('publishing');
  const format = useFormatter();
  const day = firstAt ? format.dateTime(firstAt, { dateStyle: 'long' }) : '';
  const otherIs = other === 'published' ? 'otherPublic' : 'otherNotYet';
  return (
    <ul className="grid list-disc gap-1 pl-5">
      <li>
        {t.rich(published === null ? 'appears' : 'changes', {
          locale,
          address: () => <Address locale={locale} slug={slug} />,
        })}
      </li>
      <li>{published === null ? t('revision', { revision }) : t('replaces', { revision, published })}</li>
      {firstAt ? <li>{t(withdrawn ? 'returns' : 'dateStays', { day })}</li> : <li>{t('first')}</li>}
      <li>{t(otherIs, { locale: otherLocale(locale) })}</li>
    </ul>
  );
}

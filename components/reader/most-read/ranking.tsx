import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { ReadItem } from '../../../lib/views/months.ts';
import { Ledger } from '../news/ledger.tsx';

type Props = { items: ReadItem[]; locale: Locale; timeZone: string };

/** Stories in the order in which they were read most, with how often that was. */
export async function Ranking({ items, locale, timeZone }: Props) {
  const t = await getTranslations({ locale });
  if (items.length === 0) return <p className="sapo">{t('mostRead.empty')}</p>;
  const notes = new Map(
    items.map(({ articleId, reads }) => [articleId, t('article.reads', { count: reads })]),
  );
  return <Ledger items={items} locale={locale} timeZone={timeZone} notes={notes} section />;
}

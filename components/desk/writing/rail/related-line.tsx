import { useFormatter, useTranslations } from 'next-intl';
import type { RelatedItem } from '../article-view.ts';

/** An article in two lines: its headline; its section, day and the languages readers can have it in. */
export function RelatedLine({ item }: { item: RelatedItem | undefined }) {
  const t = useTranslations('editor.related');
  const format = useFormatter();
  if (!item) return <span className="text-soft text-sm">{t('unseen')}</span>;
  const day = format.dateTime(new Date(item.date), { day: 'numeric', month: 'numeric', year: 'numeric' });
  const languages = item.published.map((locale) => t(`short.${locale}`)).join(', ') || t('unpublished');
  return (
    <>
      <span lang={item.titleLocale} className="block pt-0.5 text-sm leading-snug">
        {item.title}
      </span>
      <span className="block text-[0.8125rem] text-soft leading-snug">
        {[item.section, day, languages].join(' · ')}
      </span>
      {item.withdrawn.length > 0 ? (
        <span className="block text-[0.8125rem] text-warn leading-snug">
          {item.published.length > 0
            ? t('withdrawnIn', { languages: item.withdrawn.map((locale) => t(`short.${locale}`)).join(', ') })
            : t('withdrawn')}
        </span>
      ) : null}
    </>
  );
}

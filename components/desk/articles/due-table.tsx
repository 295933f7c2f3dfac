import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { type Due, DueWords } from './due.tsx';

/** One line of the list of translations to be done. */
export type DueLine = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  /** Section, units and author, in the desk's language. */
  about: string[];
  due: Due;
  since: Date;
};

/** Translations that are missing or behind, each leading to where it is written. */
export function DueTable({ lines }: { lines: readonly DueLine[] }) {
  const t = useTranslations('due');
  const list = useTranslations('articleList');
  const format = useFormatter();
  const head = 'hidden px-2 py-1.5 align-bottom font-semibold text-[0.8125rem] text-soft md:table-cell';
  return (
    <table className="block w-full border-collapse border-line border-y text-left md:table md:table-fixed">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-ink border-b">
          <th scope="col" className={`${head} pl-0`}>
            {t('article')}
          </th>
          <th scope="col" className={`${head} w-64`}>
            {t('todo')}
          </th>
          <th scope="col" className={`${head} w-36 pr-0 text-right`}>
            {t('since')}
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {lines.map((line) => (
          <tr
            key={line.articleId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5 last:border-b-0 hover:bg-wash md:table-row md:py-0"
          >
            <th scope="row" className="w-full min-w-0 font-normal md:w-auto md:py-1.5 md:pr-2">
              <Link
                href={`/admin/articles/${line.articleId}#${line.due.locale}.body`}
                prefetch={false}
                lang={line.titleLocale}
                className="font-semibold leading-snug underline-offset-2 hover:underline"
              >
                {line.title || list('untitled')}
              </Link>
              <span className="block text-[0.8125rem] text-soft leading-snug md:truncate">
                {line.about.join(' · ')}
              </span>
            </th>
            <td className="text-[0.8125rem] md:px-2 md:py-1.5">
              <DueWords due={line.due} />
            </td>
            <td className="text-[0.8125rem] text-soft tabular-nums md:py-1.5 md:pl-2 md:text-right">
              <time dateTime={line.since.toISOString()}>
                {format.dateTime(line.since, { day: 'numeric', month: 'numeric', year: 'numeric' })}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import type { TextState } from '../writing/article-view.ts';
import { StateTag } from '../writing/state-tag.tsx';
import { type Due, DueWords } from './due.tsx';

/** One line of the list. */
export type ArticleLine = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  /** Section, units and author, in the desk's language. */
  about: string[];
  states: Record<Locale, Pick<TextState, 'status' | 'publishedAt' | 'withdrawnAt'>>;
  /** What the translation owes its original. */
  due: Due | null;
  updatedAt: Date;
};

/** The desk's articles: a table where there is room, a stack of entries where there is not. */
export function ArticleTable({ lines }: { lines: readonly ArticleLine[] }) {
  const t = useTranslations('articleList');
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
          <th scope="col" className={`${head} w-48`}>
            {t('vi')}
          </th>
          <th scope="col" className={`${head} w-48`}>
            {t('en')}
          </th>
          <th scope="col" className={`${head} w-36 pr-0 text-right`}>
            {t('updated')}
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
                href={`/admin/articles/${line.articleId}`}
                prefetch={false}
                lang={line.titleLocale}
                className="font-semibold leading-snug underline-offset-2 hover:underline"
              >
                {line.title || t('untitled')}
              </Link>
              <span className="block text-[0.8125rem] text-soft leading-snug md:truncate">
                {line.about.join(' · ')}
              </span>
            </th>
            {locales.map((locale) => (
              <td key={locale} className="text-[0.8125rem] md:px-2 md:py-1.5">
                <span className="mr-1 text-soft md:hidden">{t(`short.${locale}`)}</span>
                <StateTag state={line.states[locale]} />
                {line.due?.locale === locale && !line.due.absent ? <DueWords due={line.due} /> : null}
              </td>
            ))}
            <td className="text-[0.8125rem] text-soft tabular-nums md:py-1.5 md:pl-2 md:text-right">
              <time dateTime={line.updatedAt.toISOString()}>
                {format.dateTime(line.updatedAt, {
                  ...{ day: 'numeric', month: 'numeric', year: 'numeric' },
                  ...{ hour: '2-digit', minute: '2-digit' },
                })}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

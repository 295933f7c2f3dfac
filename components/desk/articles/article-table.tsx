import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ListColumn } from '../../../lib/articles/limits.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { classes } from '../../ui/classes.ts';
import type { TextState } from '../writing/article-view.ts';
import type { Due } from './due.tsx';
import { ColumnCell, columnWidths, isDate } from './list-columns.tsx';

/** One line of the list; names are in the desk's language. */
export type ArticleLine = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  section: string;
  units: string[];
  author: string;
  states: Record<Locale, Pick<TextState, 'status' | 'publishedAt' | 'withdrawnAt'>>;
  /** What the translation owes its original. */
  due: Due | null;
  /** First publication in any language. */
  publishedAt: Date | null;
  eventDate: string | null;
  updatedAt: Date;
};

/** What stands below the headline: of section, units and author, those that have no column of their own. */
const about = ({ section, units, author }: ArticleLine, columns: readonly ListColumn[]): string =>
  [
    ...(columns.includes('section') ? [] : [section]),
    ...(columns.includes('units') ? [] : units),
    ...(columns.includes('author') ? [] : [author]),
  ].join(' · ');

function Row({
  line,
  columns,
  ticks,
}: {
  line: ArticleLine;
  columns: readonly ListColumn[];
  ticks: boolean;
}) {
  const t = useTranslations('articleList');
  const title = line.title || t('untitled');
  return (
    <tr
      data-line
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5 last:border-b-0 focus-within:bg-wash hover:bg-wash md:table-row md:py-0"
    >
      {ticks ? (
        <td className="md:py-1.5 md:pr-1 md:align-top">
          <label className="-m-1 flex min-h-6 min-w-6 cursor-pointer items-center p-1 md:mt-0">
            <input
              type="checkbox"
              name="id"
              value={line.articleId}
              aria-label={t('tick', { title })}
              className="size-4 scroll-my-16 accent-(--ink)"
            />
          </label>
        </td>
      ) : null}
      <th
        scope="row"
        className={classes(
          'min-w-0 font-normal md:w-auto md:py-1.5 md:pr-2',
          ticks ? 'w-[calc(100%-3rem)]' : 'w-full',
        )}
      >
        <Link
          href={`/admin/articles/${line.articleId}`}
          prefetch={false}
          lang={line.titleLocale}
          className="scroll-my-16 font-semibold leading-snug underline-offset-2 hover:underline"
        >
          {title}
        </Link>
        <span className="block text-[0.8125rem] text-soft leading-snug md:truncate">
          {about(line, columns)}
        </span>
      </th>
      {columns.map((column) => (
        <td
          key={column}
          className={classes(
            'text-[0.8125rem] empty:hidden md:px-2 md:py-1.5 md:last:pr-0 md:empty:table-cell',
            isDate(column) && 'text-soft tabular-nums md:text-right',
          )}
        >
          <ColumnCell column={column} line={line} />
        </td>
      ))}
    </tr>
  );
}

/** The desk's articles: a table where there is room, a stack of entries where there is not; `ticks` to choose several. */
export function ArticleTable({
  lines,
  columns,
  ticks,
}: {
  lines: readonly ArticleLine[];
  columns: readonly ListColumn[];
  ticks: boolean;
}) {
  const t = useTranslations('articleList');
  const head = 'hidden px-2 py-1.5 align-bottom font-semibold text-[0.8125rem] text-soft md:table-cell';
  return (
    <table className="block w-full border-collapse border-line border-y text-left md:table md:table-fixed">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-ink border-b">
          {ticks ? (
            <th scope="col" className={`${head} w-7 pl-0`}>
              <span className="sr-only">{t('ticked')}</span>
            </th>
          ) : null}
          <th scope="col" className={`${head} pl-0`}>
            {t('article')}
          </th>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={classes(head, columnWidths[column], 'last:pr-0', isDate(column) && 'text-right')}
            >
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {lines.map((line) => (
          <Row key={line.articleId} line={line} columns={columns} ticks={ticks} />
        ))}
      </tbody>
    </table>
  );
}

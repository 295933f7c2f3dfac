import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { BoardRow } from '../../../lib/review/board.ts';
import { workflowStateOf } from '../../../lib/review/schema.ts';
import { Moment } from '../moment.tsx';
import { WorkflowTag } from '../review/state-tag.tsx';

/** Texts, each with where it stands and since when, leading to its review, or to where it is written. */
export function BoardTable({ rows, caption }: { rows: readonly BoardRow[]; caption: string }) {
  const t = useTranslations('board');
  if (rows.length === 0) return null;
  const head = 'hidden px-2 py-1.5 align-bottom font-semibold text-[0.8125rem] text-soft md:table-cell';
  return (
    <table className="block w-full border-collapse border-line border-y text-left md:table md:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-ink border-b">
          <th scope="col" className={`${head} pl-0`}>
            {t('article')}
          </th>
          <th scope="col" className={`${head} w-80`}>
            {t('state')}
          </th>
          <th scope="col" className={`${head} w-44 pr-0 text-right`}>
            {t('since')}
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <Row key={`${row.articleId} ${row.locale}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: BoardRow }) {
  const t = useTranslations('board');
  const { articleId, locale, title, review } = row;
  const here = `/admin/articles/${articleId}`;
  return (
    <tr className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5 last:border-b-0 hover:bg-wash md:table-row md:py-0">
      <th scope="row" className="w-full min-w-0 font-normal md:w-auto md:py-1.5 md:pr-2">
        <Link
          href={review ? `${here}/review/${locale}` : `${here}#${locale}.body`}
          prefetch={false}
          lang={title ? locale : undefined}
          className="inline-block min-h-6 font-semibold leading-snug underline-offset-2 hover:underline"
        >
          {title || t('untitled')}
        </Link>
        <span className="block text-[0.8125rem] text-soft leading-snug md:truncate">
          {[t('language', { locale }), row.section, row.owner].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className="min-w-0 text-[0.8125rem] md:px-2 md:py-1.5">
        <WorkflowTag state={workflowStateOf(row)} />
        <Said row={row} />
      </td>
      <td className="text-[0.8125rem] text-soft tabular-nums md:py-1.5 md:pl-2 md:text-right">
        <Moment at={row.at} />
      </td>
    </tr>
  );
}

/** Who took the latest step, and what was said with it. */
function Said({ row: { askedBy, reviewer, decidedBy, note } }: { row: BoardRow }) {
  const t = useTranslations('board');
  if (!askedBy) return null;
  const asked = reviewer ? t('askedOf', { by: askedBy, name: reviewer }) : t('askedBy', { by: askedBy });
  return (
    <span className="block text-soft leading-snug">
      {decidedBy || asked}
      {note ? <q className="block truncate before:content-[''] after:content-['']">{note}</q> : null}
    </span>
  );
}

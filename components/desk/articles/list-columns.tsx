import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ListColumn } from '../../../lib/articles/limits.ts';
import { StateTag } from '../writing/state-tag.tsx';
import type { ArticleLine } from './article-table.tsx';
import { DueWords } from './due.tsx';

/** How wide a column is where the list is a table. */
export const columnWidths: Record<ListColumn, string> = {
  section: 'w-36',
  units: 'w-48',
  author: 'w-36',
  vi: 'w-44',
  en: 'w-44',
  published: 'w-28',
  event: 'w-28',
  updated: 'w-36',
};

const ofDates: readonly ListColumn[] = ['published', 'event', 'updated'];

/** Dates stand under each other at the right. */
export const isDate = (column: ListColumn): boolean => ofDates.includes(column);

function When({ at, timed = false }: { at: Date; timed?: boolean }) {
  const format = useFormatter();
  const day = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
  return (
    <time dateTime={at.toISOString()}>
      {format.dateTime(at, timed ? { ...day, hour: '2-digit', minute: '2-digit' } : day)}
    </time>
  );
}

/** A day without a time is the same day everywhere. */
function OnDay({ day }: { day: string }) {
  const format = useFormatter();
  const at = new Date(`${day}T00:00:00Z`);
  return (
    <time dateTime={day}>
      {format.dateTime(at, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' })}
    </time>
  );
}

/** What a column says of an article; null when it has nothing to say. */
export function ColumnCell({ column, line }: { column: ListColumn; line: ArticleLine }): ReactNode {
  const t = useTranslations('articleList');
  switch (column) {
    case 'vi':
    case 'en':
      return (
        <>
          <span className="mr-1 text-soft md:hidden">{t(`short.${column}`)}</span>
          <StateTag state={line.states[column]} />
          {line.due?.locale === column && !line.due.absent ? <DueWords due={line.due} /> : null}
        </>
      );
    case 'section':
      return line.section;
    case 'units':
      return line.units.join(', ');
    case 'author':
      return line.author;
    case 'published':
      return line.publishedAt ? <When at={line.publishedAt} /> : null;
    case 'event':
      return line.eventDate ? <OnDay day={line.eventDate} /> : null;
    case 'updated':
      return <When at={line.updatedAt} timed />;
  }
}

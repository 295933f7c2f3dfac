import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Scheduled } from '../../../lib/publishing/scheduled.ts';
import { ScheduledWords } from './scheduled-words.tsx';

/** What is to happen to texts, or was, each leading to where it can be changed. */
export function ScheduledList({ rows }: { rows: readonly Scheduled[] }) {
  const t = useTranslations('schedule');
  return (
    <ul className="border-line border-y empty:hidden">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-4 gap-y-1 border-line border-b py-2.5 last:border-b-0 hover:bg-wash md:grid-cols-[minmax(0,1fr)_22rem]"
        >
          <Link
            href={`/admin/articles/${row.articleId}/schedule/${row.locale}`}
            prefetch={false}
            className="font-semibold leading-snug underline-offset-2 hover:underline"
          >
            <span lang={row.locale}>{row.title || t('list.untitled')}</span>
            <span className="block font-normal text-[0.8125rem] text-soft">
              {t('list.language', { locale: row.locale })}
            </span>
          </Link>
          <div className="text-sm">
            <ScheduledWords scheduled={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}

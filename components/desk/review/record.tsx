import { useTranslations } from 'next-intl';
import type { ReviewStep } from '../../../lib/review/record.ts';
import { Moment } from '../moment.tsx';

/** The steps of a review, newest first: who, when, what, and what was said. */
export function ReviewRecord({ entries }: { entries: readonly ReviewStep[] }) {
  const t = useTranslations('timeline');
  return (
    <ol className="grid">
      {entries.map(({ id, at, by, kind, locale, values, note }) => (
        <li key={id} className="border-line border-b py-2 last:border-b-0">
          <p className="flex flex-wrap justify-between gap-x-4">
            <span>
              <span className="font-semibold">{by}</span> {t(kind, { ...values, locale } as never)}
            </span>
            <span className="text-[0.8125rem] text-soft">
              <Moment at={at} />
            </span>
          </p>
          {note ? (
            <blockquote className="mt-1 whitespace-pre-wrap border-edge border-l-2 pl-3 text-sm [overflow-wrap:anywhere]">
              {note}
            </blockquote>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

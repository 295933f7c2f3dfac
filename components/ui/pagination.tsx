import Link from 'next/link';
import { pageWindow } from '../../lib/text/paging.ts';
import { classes } from './classes.ts';

/** Plain links to the pages of a list; nothing when there is only one. */
export function Pagination({
  page,
  pages,
  href,
  label,
  pageLabel,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
  label: string;
  pageLabel: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav aria-label={label} className="mt-4 print:hidden">
      <ol className="flex flex-wrap items-center gap-1">
        {pageWindow(page, pages).map((n, at) => (
          <li key={n ?? `gap-${at}`}>
            {n === null ? (
              <span className="px-1 text-soft">…</span>
            ) : (
              <Link
                href={href(n)}
                aria-label={pageLabel(n)}
                aria-current={n === page ? 'page' : undefined}
                className={classes(
                  'grid min-h-9 min-w-9 place-items-center rounded-sm border px-2 font-medium',
                  n === page ? 'border-ink bg-ink text-paper' : 'border-transparent hover:border-edge',
                )}
              >
                {n}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

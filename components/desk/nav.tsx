'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { classes } from '../ui/classes.ts';

const everyone = ['board', 'articles', 'translations', 'media'] as const;
const publishers = ['series'] as const;
const administrators = ['sections', 'units', 'redirects', 'accounts', 'record', 'settings'] as const;

/** Rooms of the desk; the one where one is bears a bar. */
export function DeskNav({
  manages,
  audits,
  publishes,
}: {
  manages: boolean;
  audits: boolean;
  publishes: boolean;
}) {
  const t = useTranslations('shell');
  const path = usePathname();
  return (
    <nav aria-label={t('nav')} className="pb-1 md:pb-0">
      <ul className="flex flex-wrap gap-x-5 whitespace-nowrap font-medium text-sm">
        {[
          ...everyone,
          ...(audits ? (['facts'] as const) : []),
          ...(publishes ? publishers : []),
          ...(manages ? administrators : []),
        ].map((room) => {
          const href = `/admin/${room}`;
          const here = path === href || path.startsWith(`${href}/`);
          return (
            <li key={room}>
              <Link
                href={href}
                aria-current={here ? (path === href ? 'page' : 'true') : undefined}
                className={classes(
                  'block py-2 outline-offset-[-3px] md:py-2.5',
                  here ? 'font-bold text-ink shadow-[inset_0_-3px_var(--ink)]' : 'text-soft hover:text-ink',
                )}
              >
                {t(room)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

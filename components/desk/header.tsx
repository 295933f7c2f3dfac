import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { mostCounted } from '../../lib/notices/schema.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { DeskNav } from './nav.tsx';
import { PostForm } from './post-form.tsx';

/** Top of every desk page: where one is, where one can go, who one is. */
export function DeskHeader({
  nameplate,
  user,
  unread,
  locale,
  manages,
  audits,
  publishes,
  signOut,
}: {
  nameplate: string;
  user: string;
  /** How many notices one has not read. */
  unread: number;
  locale: string;
  manages: boolean;
  audits: boolean;
  publishes: boolean;
  signOut: () => Promise<null>;
}) {
  const t = useTranslations('shell');
  return (
    <header className="border-line border-b bg-paper print:hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-5 px-4 sm:px-6">
        <Link href="/admin" className="py-3 font-bold font-serif text-lg leading-snug">
          {nameplate}
        </Link>
        {/* The rooms of an administrator are a line of their own on any screen. */}
        <div
          className={classes(
            'order-last w-full min-w-0',
            manages ? null : 'lg:order-none lg:w-auto lg:flex-1',
          )}
        >
          <DeskNav manages={manages} audits={audits} publishes={publishes} />
        </div>
        <div className="ml-auto flex items-center gap-x-1 text-sm">
          <a href={`/${locale}`} className="hidden px-2 py-1.5 text-soft hover:text-ink sm:block">
            {t('readerSite')}
          </a>
          <Unread count={unread} />
          <Link
            href="/admin/account"
            className="max-w-40 truncate px-2 py-1.5 font-semibold"
            title={t('account')}
          >
            {user}
          </Link>
          <PostForm action={signOut}>
            <Button look="quiet" small>
              {t('signOut')}
            </Button>
          </PostForm>
        </div>
      </div>
    </header>
  );
}

/** The way to the notices, with how many are unread. */
function Unread({ count }: { count: number }) {
  const t = useTranslations('shell');
  const shown = count > mostCounted ? `${mostCounted}+` : String(count);
  return (
    <Link
      href="/admin/notices"
      prefetch={false}
      className="flex items-center gap-1.5 whitespace-nowrap px-2 py-1.5"
    >
      {t('notices')}
      {count > 0 ? (
        <span className="min-w-5 rounded-xs bg-ink px-1 text-center font-semibold text-[0.8125rem] text-paper tabular-nums">
          <span aria-hidden="true">{shown}</span>
          <span className="sr-only">{t('unreadNotices', { count, shown })}</span>
        </span>
      ) : null}
    </Link>
  );
}

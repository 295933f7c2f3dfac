import type { ReactNode } from 'react';
import type { NewsList } from '../../../lib/articles/news-list.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { Ledger } from './ledger.tsx';
import { Paging } from './paging.tsx';

type Props = {
  /** What stands above the title, such as the kind of page or the way to it. */
  above?: ReactNode;
  title: string;
  description?: string;
  count: string;
  empty: string;
  list: NewsList;
  path: string;
  locale: Locale;
  timeZone: string;
  section?: boolean;
  /** What else is said of a story, by its id. */
  notes?: ReadonlyMap<string, string>;
  /** What stands between the title and the list. */
  children?: ReactNode;
  /** What stands under the list. */
  below?: ReactNode;
};

/** A page whose content is a list of stories. */
export function ListPage({ above, title, description, count, empty, children, below, ...rest }: Props) {
  const { list, path, locale, timeZone, section, notes } = rest;
  return (
    <div className="wide list-page">
      <header className="list-header">
        {above}
        <h1>{title}</h1>
        {description && <p className="sapo">{description}</p>}
        <p className="label">{count}</p>
      </header>
      {children}
      {list.total === 0 ? (
        <p className="sapo">{empty}</p>
      ) : (
        <Ledger items={list.items} locale={locale} timeZone={timeZone} section={section} notes={notes} />
      )}
      <Paging path={path} page={list.page} pages={list.pages} locale={locale} />
      {below}
    </div>
  );
}

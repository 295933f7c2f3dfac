'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { classes } from '../ui/classes.ts';
import type { RelatedItem } from './writing/article-view.ts';
import { RelatedLine } from './writing/rail/related-line.tsx';
import { smallControl } from './writing/small-control.ts';

type Found = { query: string; items: RelatedItem[] } | 'failed' | null;

async function search(path: string, query: string, signal: AbortSignal): Promise<Found> {
  try {
    const response = await fetch(`${path}?${new URLSearchParams({ q: query })}`, { signal });
    return response.ok ? { query, items: (await response.json()) as RelatedItem[] } : 'failed';
  } catch {
    return signal.aborted ? null : 'failed';
  }
}

/** Finds articles as they are typed, with or without tone marks. Arrow keys choose, Enter takes. */
export function ArticleSearch({
  path,
  chosen,
  onChoose,
}: {
  /** Address that answers `?q=`. */
  path: string;
  /** Ids of those that are not offered again. */
  chosen: readonly string[];
  onChoose: (item: RelatedItem) => void;
}) {
  const t = useTranslations('editor.related');
  const id = useId();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>(null);
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (query.trim().length < 2) return setFound(null);
    const control = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await search(path, query, control.signal);
      if (control.signal.aborted) return;
      setFound(answer);
      setAt(0);
    }, 200);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [path, query]);

  const items =
    found && found !== 'failed' ? found.items.filter((item) => !chosen.includes(item.articleId)) : [];
  const choose = (item: RelatedItem | undefined) => {
    if (!item) return;
    onChoose(item);
    setQuery('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) setAt((now) => (now + step + items.length) % items.length);
    else if (event.key === 'Enter') choose(items[at]);
    else if (event.key === 'Escape' && query) setQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative">
      <input
        role="combobox"
        aria-label={t('search')}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={items[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
        className={smallControl}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('found')}
        className="mt-1 max-h-72 overflow-y-auto border border-edge bg-paper empty:hidden"
      >
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys of its list
          <div
            key={item.articleId}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(item)}
            className={classes(
              'cursor-pointer border-line border-b px-2 py-1.5 last:border-b-0',
              index === at ? 'bg-sunk' : 'hover:bg-wash',
            )}
          >
            <RelatedLine item={item} />
          </div>
        ))}
      </div>
      <p role="status" className="text-[0.8125rem] text-soft empty:hidden">
        {found === 'failed' ? t('searchFailed') : null}
        {found && found !== 'failed' && found.query === query && items.length === 0 ? t('nothing') : null}
      </p>
    </div>
  );
}

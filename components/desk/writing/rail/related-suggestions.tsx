'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { RelatedItem, SuggestedItem } from '../article-view.ts';
import { useWriting } from '../writing-store.ts';
import { fetchSuggestions, tellOfOther } from './related-requests.ts';
import { Suggestion } from './suggestion.tsx';

/** So many are shown; others move up. */
const shown = 5;

/** Suggestions, looked up again when what is stored of the filing or of a headline has changed. */
function useSuggestions(articleId: string) {
  const filing = useWriting(({ versions }) => versions.shared.version);
  const headlines = useWriting(({ stored }) => `${stored.vi.title}\n${stored.en.title}`);
  const [items, setItems] = useState<SuggestedItem[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored decides what is suggested
  useEffect(() => {
    const control = new AbortController();
    const timer = setTimeout(async () => {
      const found = await fetchSuggestions(articleId, control.signal);
      if (found && !control.signal.aborted) setItems(found);
    }, 500);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [articleId, filing, headlines]);
  return items;
}

/** Stories that the newsroom thinks related, each with its reasons; one is taken, or put away for good. */
export function RelatedSuggestions({ onChoose }: { onChoose: (item: RelatedItem) => void }) {
  const t = useTranslations('editor.related');
  const articleId = useWriting((state) => state.articleId);
  const chosen = useWriting(({ draft }) => draft.shared.relatedIds);
  const items = useSuggestions(articleId);
  const [away, setAway] = useState<RelatedItem[]>([]);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = items
    .filter(({ item }) => !chosen.includes(item.articleId))
    .filter(({ item }) => !away.some(({ articleId: id }) => id === item.articleId))
    .slice(0, shown);
  const dismiss = async (item: RelatedItem) => {
    setAway((before) => [...before, item]);
    heading.current?.focus();
    const done = await tellOfOther('dismissals', 'POST', { articleId, otherId: item.articleId });
    setFailed(!done);
    if (!done) setAway((before) => before.filter((one) => one !== item));
  };
  const bring = async (item: RelatedItem) => {
    const done = await tellOfOther('dismissals', 'DELETE', { articleId, otherId: item.articleId });
    setFailed(!done);
    if (done) setAway((before) => before.filter((one) => one !== item));
    heading.current?.focus();
  };
  const last = away.at(-1);
  if (open.length === 0 && !last) return null;
  return (
    <section aria-labelledby="related-suggestions" className="mt-2">
      <h3
        id="related-suggestions"
        ref={heading}
        tabIndex={-1}
        className="font-semibold text-[0.8125rem] text-soft"
      >
        {t('suggestions')}
      </h3>
      <ul>
        {open.map((suggested) => (
          <li key={suggested.item.articleId} className="border-line border-b py-1.5 last:border-b-0">
            <Suggestion
              suggested={suggested}
              onTake={() => {
                onChoose(suggested.item);
                heading.current?.focus();
              }}
              onDismiss={() => dismiss(suggested.item)}
            />
          </li>
        ))}
      </ul>
      <div role="status" className="text-[0.8125rem] text-soft">
        {failed ? t('failed') : null}
        {last && !failed ? (
          <span className="flex flex-wrap items-center gap-1">
            {t('dismissed', { name: last.title })}
            <Button type="button" small look="quiet" onClick={() => bring(last)}>
              {t('undo')}
            </Button>
          </span>
        ) : null}
      </div>
    </section>
  );
}

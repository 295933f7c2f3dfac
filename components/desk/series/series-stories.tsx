'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FieldError } from '../../ui/field.tsx';
import { useForm } from '../../ui/form-context.tsx';
import { ArticleSearch } from '../article-search.tsx';
import type { RelatedItem } from '../writing/article-view.ts';
import { OrderedList } from '../writing/ordered-list.tsx';
import { RelatedLine } from '../writing/rail/related-line.tsx';

/** The stories of a series: found by their headlines, put in order by dragging or by their buttons. */
export function SeriesStories({ stored }: { stored: readonly RelatedItem[] }) {
  const t = useTranslations('seriesDesk');
  const { errors } = useForm();
  const [items, setItems] = useState(stored);
  const add = (item: RelatedItem) =>
    setItems((now) => (now.some(({ articleId }) => articleId === item.articleId) ? now : [...now, item]));
  return (
    <>
      <OrderedList
        label={t('stories')}
        items={items}
        keyOf={({ articleId }) => articleId}
        nameOf={({ title }) => title}
        onOrder={setItems}
      >
        {(item, index) => {
          const error = errors.find(({ field }) => field === `articleIds.${index}`);
          return (
            <>
              <RelatedLine item={item} />
              <input type="hidden" name="articleId" value={item.articleId} />
              {error ? <FieldError id={`story-${item.articleId}`}>{error.text}</FieldError> : null}
            </>
          );
        }}
      </OrderedList>
      <ArticleSearch
        path="/admin/series/articles"
        chosen={items.map(({ articleId }) => articleId)}
        onChoose={add}
      />
    </>
  );
}

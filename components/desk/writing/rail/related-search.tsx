'use client';

import { ArticleSearch } from '../../article-search.tsx';
import type { RelatedItem } from '../article-view.ts';
import { useWriting } from '../writing-store.ts';

/** Finds related news for the article that is written. */
export function RelatedSearch({ onChoose }: { onChoose: (item: RelatedItem) => void }) {
  const articleId = useWriting((state) => state.articleId);
  const chosen = useWriting(({ draft }) => draft.shared.relatedIds);
  return <ArticleSearch path={`/admin/articles/${articleId}/related`} chosen={chosen} onChoose={onChoose} />;
}

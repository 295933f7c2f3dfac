'use client';

import { useTranslations } from 'next-intl';
import { locales } from '../../../../lib/i18n/locales.ts';
import type { RelatedItem } from '../article-view.ts';
import { FieldIssue, fieldName } from '../field.tsx';
import { OrderedList } from '../ordered-list.tsx';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { LinkBack } from './link-back.tsx';
import { RailSection } from './rail-section.tsx';
import { RelatedLine } from './related-line.tsx';
import { RelatedSearch } from './related-search.tsx';
import { RelatedSuggestions } from './related-suggestions.tsx';

/** The news chosen to stand below this one, in their order; each shows only in the languages it is published in. */
export function RelatedNews() {
  const t = useTranslations('editor.related');
  const { get, set, patch } = useWritingStore();
  const ids = useWriting(({ draft }) => draft.shared.relatedIds);
  const related = useWriting((state) => state.related);
  const readOnly = useWriting(({ may }) => !may.editShared);
  const choose = (item: RelatedItem) => {
    set({ related: { ...get().related, [item.articleId]: item } });
    if (!ids.includes(item.articleId)) patch('shared', { relatedIds: [...ids, item.articleId] });
  };
  const seen = locales.map((locale) => ids.filter((id) => related[id]?.published.includes(locale)).length);
  return (
    <RailSection
      id="related"
      title={t('title')}
      aside={ids.length > 0 ? t('count', { count: ids.length, vi: seen[0] ?? 0, en: seen[1] ?? 0 }) : null}
    >
      <OrderedList
        label={t('title')}
        items={ids}
        keyOf={(id) => id}
        nameOf={(id) => related[id]?.title ?? id}
        readOnly={readOnly}
        onOrder={(next) => patch('shared', { relatedIds: next })}
      >
        {(id, index) => (
          <>
            <RelatedLine item={related[id]} />
            {readOnly || !related[id] ? null : <LinkBack item={related[id]} />}
            <input type="hidden" name={fieldName('shared', `relatedIds.${index}`)} value={id} />
            <FieldIssue part="shared" field={`relatedIds.${index}`} />
          </>
        )}
      </OrderedList>
      {readOnly ? null : (
        <>
          <RelatedSearch onChoose={choose} />
          <RelatedSuggestions onChoose={choose} />
        </>
      )}
    </RailSection>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { SavedFirst } from './saved-first.tsx';
import { useWriting } from './writing-store.ts';

/** The way to the review of a text, in the words of what this person would do there. */
export function ReviewLink({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.review');
  const articleId = useWriting((state) => state.articleId);
  const review = useWriting(({ texts }) => texts[locale].review);
  const may = useWriting((state) => state.may);
  const decides = may.review && review && (review.state === 'asked' || !review.current);
  const submits = may.submit && (review?.state !== 'approved' || !review.current);
  const word = decides ? 'decide' : submits && review?.state !== 'asked' ? 'submit' : 'open';
  return (
    <span id={`${locale}.review`} tabIndex={-1}>
      <SavedFirst href={`/admin/articles/${articleId}/review/${locale}`} small look="quiet">
        {t(word)}
      </SavedFirst>
    </span>
  );
}

/** What the reviewer asks for; and that a public text went out without the approval it needed. */
export function ReviewNote({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.review');
  const { review, forced } = useWriting(({ texts }) => texts[locale]);
  return (
    <>
      {review?.note ? (
        <p className="whitespace-pre-wrap border-edge border-l-2 pl-2.5 text-sm [overflow-wrap:anywhere]">
          {t('note', { by: review.by, note: review.note })}
        </p>
      ) : null}
      {forced ? (
        <p className="border-warn border-l-2 pl-2.5 text-sm text-warn [overflow-wrap:anywhere]">
          {t('forced', { by: forced.by, reason: forced.reason })}
        </p>
      ) : null}
    </>
  );
}

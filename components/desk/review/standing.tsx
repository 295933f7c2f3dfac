import { useTranslations } from 'next-intl';
import type { LanguageReview } from '../../../lib/review/queries.ts';
import { workflowStateOf } from '../../../lib/review/schema.ts';
import { useMoment } from '../moment.tsx';
import { stateOf } from '../writing/state-of.ts';
import { WorkflowTag } from './state-tag.tsx';

/** How a review stands: the state, who did what when, and what was said. */
export function ReviewStanding({
  translation,
  language,
  secondEyes,
  scheduled,
}: {
  translation: Parameters<typeof stateOf>[0];
  language: LanguageReview;
  secondEyes: boolean;
  /** It will be published by itself. */
  scheduled: boolean;
}) {
  const t = useTranslations('review');
  const moment = useMoment();
  const { review, forced } = language;
  const editor = useTranslations('editor.review');
  return (
    <div className="grid justify-items-start gap-1.5">
      <WorkflowTag state={workflowStateOf({ status: stateOf(translation), review, scheduled })} />
      {review ? (
        <>
          <p>
            {t('asked', { by: review.askedBy, revision: review.revision, time: moment(review.askedAt) })}{' '}
            {review.reviewer ? t('askedOf', { name: review.reviewer.name }) : null}
          </p>
          {review.decidedBy && review.decidedAt ? (
            <p>
              {t('decided', {
                state: review.state,
                by: review.decidedBy,
                revision: review.revision,
                time: moment(review.decidedAt),
              })}
            </p>
          ) : null}
          {review.note ? (
            <blockquote className="whitespace-pre-wrap border-edge border-l-2 pl-3 [overflow-wrap:anywhere]">
              {review.note}
            </blockquote>
          ) : null}
          {review.state === 'approved' && !review.current ? (
            <p className="font-semibold text-warn">{t('outdated', { revision: review.revision })}</p>
          ) : null}
        </>
      ) : (
        <p>{t('notAsked')}</p>
      )}
      {forced ? (
        <p className="font-semibold text-warn">
          {editor('forced', { by: forced.by, reason: forced.reason })}
        </p>
      ) : null}
      {secondEyes ? <p className="text-soft">{t('secondEyes')}</p> : null}
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { SelectField } from '../../../../../../../components/ui/select-field.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../../../../components/ui/text-field.tsx';
import type { Actor } from '../../../../../../../lib/accounts/permissions.ts';
import type { DeskArticle } from '../../../../../../../lib/articles/desk-article.ts';
import type { DeskTranslation } from '../../../../../../../lib/articles/desk-translation.ts';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import { type ArticleReview, reviewersFor } from '../../../../../../../lib/review/queries.ts';
import { reviewLimits } from '../../../../../../../lib/review/schema.ts';
import { approve, askChanges, reopen, submit } from './actions.ts';

type Props = {
  actor: Actor;
  article: DeskArticle;
  locale: Locale;
  translation: DeskTranslation;
  review: ArticleReview;
};

const frame = 'grid content-start gap-4 border-line border-t pt-4';

/** What this person can do now: submit, approve, ask for changes, take back. */
export async function Steps({ actor, article, locale, translation, review }: Props) {
  const t = await getTranslations('review');
  const language = review.languages[locale];
  if (!language) return null;
  const standing = language.review;
  const isPublic = translation.status === 'published' && !translation.hasUnpublishedChanges;
  const approved = standing?.state === 'approved' && standing.current;
  const ownText = review.secondEyes && language.authorId === actor.id;
  const text = { articleId: article.id, locale };
  const version = <input type="hidden" name="version" value={translation.version} />;
  const people = await reviewersFor({
    articleId: article.id,
    secondEyes: review.secondEyes,
    authorId: language.authorId,
  });
  const options = [
    { value: '', label: t('submit.anyone') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      {review.may.review && standing && !approved && !ownText ? (
        <ActionForm
          action={approve.bind(null, text)}
          prefix="approve-"
          className={frame}
          labels={{ note: t('approve.note') }}
        >
          <h2 className="font-bold text-base">{t('approve.title')}</h2>
          <p>{t('approve.intro', { revision: translation.version })}</p>
          {version}
          <TextArea
            name="note"
            label={t('approve.note')}
            optional={t('optional')}
            maxLength={reviewLimits.note}
          />
          <div>
            <SubmitButton>{t('approve.submit')}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      {review.may.review && standing ? (
        <ActionForm
          action={askChanges.bind(null, text)}
          prefix="changes-"
          className={frame}
          labels={{ note: t('changes.note') }}
        >
          <h2 className="font-bold text-base">{t('changes.title')}</h2>
          <TextArea
            name="note"
            required
            label={t('changes.note')}
            hint={t('changes.hint')}
            maxLength={reviewLimits.note}
          />
          <div>
            <SubmitButton look="plain">{t('changes.submit')}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      {review.may.submit && !isPublic && !approved && standing?.state !== 'asked' ? (
        <ActionForm
          action={submit.bind(null, text)}
          prefix="submit-"
          className={frame}
          labels={{ reviewerId: t('submit.reviewer'), note: t('submit.note') }}
        >
          <h2 className="font-bold text-base">{t('submit.title')}</h2>
          {version}
          <SelectField
            name="reviewerId"
            label={t('submit.reviewer')}
            options={options}
            defaultValue={standing?.reviewer?.id ?? ''}
          />
          <TextArea
            name="note"
            label={t('submit.note')}
            optional={t('optional')}
            maxLength={reviewLimits.note}
          />
          <div>
            <SubmitButton>{t(standing ? 'submit.again' : 'submit.submit')}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      {review.may.submit && standing ? (
        <ActionForm action={reopen.bind(null, text)} prefix="reopen-" className={frame}>
          <h2 className="font-bold text-base">{t('reopen.title')}</h2>
          <p>{t('reopen.intro')}</p>
          <div>
            <SubmitButton look="plain">{t('reopen.submit')}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </>
  );
}

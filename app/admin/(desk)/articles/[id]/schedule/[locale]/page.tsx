import { getMessages, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { MomentFields } from '../../../../../../../components/desk/publishing/moment-fields.tsx';
import { ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { Fieldset } from '../../../../../../../components/ui/fieldset.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../../../../components/ui/text-field.tsx';
import { may } from '../../../../../../../lib/accounts/permissions.ts';
import { otherLocale } from '../../../../../../../lib/i18n/locales.ts';
import { unmetBeforePublishing } from '../../../../../../../lib/publishing/queries.ts';
import { scheduleOf } from '../../../../../../../lib/publishing/scheduled.ts';
import { publishingLimits } from '../../../../../../../lib/publishing/schema.ts';
import { onPublishing } from '../../../../../client-messages.ts';
import { type LanguageParams, openLanguage } from '../../language.ts';
import { schedule } from './actions.ts';
import { Ahead } from './ahead.tsx';
import { EmbargoForm } from './embargo-form.tsx';
import { PublishForm } from './publish-form.tsx';

export async function generateMetadata({ params }: LanguageParams) {
  const { locale } = await params;
  const t = await getTranslations('schedule');
  return { title: t('title', { locale }) };
}

/** What is to happen to one language by itself: to be published, to be taken back, and what must not be before when. */
export default async function Page(props: LanguageParams) {
  const { actor, article, locale, translation } = await openLanguage(props, 'schedule');
  const t = await getTranslations('schedule');
  const state = await scheduleOf(actor, { articleId: article.id, locale });
  if (!state) return null;
  const rights = { publish: article.may.publish, unpublish: article.may.withdraw };
  const isPublic = translation.status === 'published';
  const isNew = !isPublic || translation.hasUnpublishedChanges;
  const willBePublic = isPublic || state.waiting.some(({ kind }) => kind === 'publish');
  const found = (await unmetBeforePublishing(actor, article.id))?.[locale] ?? [];
  return (
    <div className="max-w-3xl">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>}>
        <ButtonLink href={`/admin/articles/${article.id}`}>{t('back')}</ButtonLink>
      </PageHead>
      <Ahead state={state} may={rights} />
      <div className="grid gap-8">
        {rights.publish && isNew ? (
          <PublishForm
            articleId={article.id}
            locale={locale}
            translation={translation}
            found={found.filter(({ requirement }) => requirement !== 'embargo')}
            otherIsPublic={article.translations[otherLocale(locale)]?.status === 'published'}
            messages={onPublishing(await getMessages())}
            mayOverride={may(actor, 'translation.override', article.createdBy.id)}
          />
        ) : null}
        {rights.unpublish && willBePublic ? (
          <ActionForm
            action={schedule.bind(null, article.id, locale, 'unpublish')}
            prefix="unpublish-"
            labels={{ day: t('day'), time: t('time'), note: t('unpublish.reason', { locale }) }}
          >
            <Fieldset legend={t('unpublish.title')}>
              <MomentFields />
              <TextArea
                name="note"
                lang={locale}
                label={t('unpublish.reason', { locale })}
                hint={t('unpublish.reasonHint')}
                maxLength={publishingLimits.reason}
              />
              <div>
                <SubmitButton look="plain">{t('unpublish.submit')}</SubmitButton>
              </div>
            </Fieldset>
          </ActionForm>
        ) : null}
        {rights.publish && !isPublic ? (
          <EmbargoForm articleId={article.id} locale={locale} until={state.embargoUntil} />
        ) : null}
      </div>
    </div>
  );
}

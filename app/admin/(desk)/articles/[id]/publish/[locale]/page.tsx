import { forbidden } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { ChangeFields } from '../../../../../../../components/desk/publishing/change-fields.tsx';
import { Outlook } from '../../../../../../../components/desk/publishing/outlook.tsx';
import { Unmet } from '../../../../../../../components/desk/publishing/unmet.tsx';
import { ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../../../../components/ui/text-field.tsx';
import { may } from '../../../../../../../lib/accounts/permissions.ts';
import { otherLocale } from '../../../../../../../lib/i18n/locales.ts';
import { unmetBeforePublishing } from '../../../../../../../lib/publishing/queries.ts';
import { publishingLimits } from '../../../../../../../lib/publishing/schema.ts';
import { reviewLimits } from '../../../../../../../lib/review/schema.ts';
import { onPublishing } from '../../../../../client-messages.ts';
import { type LanguageParams, openLanguage } from '../../language.ts';
import { publish } from './publish.ts';

export async function generateMetadata({ params }: LanguageParams) {
  const { locale } = await params;
  const t = await getTranslations('publishing');
  return { title: t('title', { locale }) };
}

/** Says what publishing will do, and does it at a press. */
export default async function Page(props: LanguageParams) {
  const { actor, article, locale, translation } = await openLanguage(props, 'publish');
  if (!may(actor, 'translation.publish', article.createdBy.id)) forbidden();
  const t = await getTranslations('publishing');
  const unmet = (await unmetBeforePublishing(actor, article.id))?.[locale] ?? [];
  const facts = unmet.find(({ key }) => key === 'factErrors');
  const approval = unmet.find(({ key }) => key === 'approvalMissing');
  const owner = article.createdBy.id;
  const overridden = [
    facts && may(actor, 'translation.overrideFacts', owner),
    approval && may(actor, 'translation.forcePublish', owner),
  ].filter(Boolean).length;
  const stopped = unmet.length > overridden;
  const back = `/admin/articles/${article.id}`;
  const labels = {
    change: t('change.legend'),
    note: t('change.note', { locale }),
    factsReason: t('facts.reason'),
    forcedReason: t('forced.reason'),
  };
  const nothing = translation.status === 'published' && !translation.hasUnpublishedChanges;
  return (
    <div className="max-w-3xl">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>} />
      {unmet.length > 0 ? <Unmet articleId={article.id} locale={locale} issues={unmet} /> : null}
      {nothing ? <p className="mb-4">{t('nothing')}</p> : null}
      {!stopped && !nothing ? (
        <ActionForm action={publish.bind(null, article.id, locale)} className="grid gap-5" labels={labels}>
          <Outlook
            locale={locale}
            slug={translation.slug ?? ''}
            revision={translation.version}
            published={translation.public?.number ?? null}
            firstAt={translation.publishedAt}
            withdrawn={translation.status === 'withdrawn'}
            other={article.translations[otherLocale(locale)]?.status ?? null}
          />
          {translation.publishedAt ? (
            <NextIntlClientProvider messages={onPublishing(await getMessages())}>
              <ChangeFields locale={locale} />
            </NextIntlClientProvider>
          ) : null}
          {facts ? (
            <TextArea
              name="factsReason"
              label={t('facts.reason')}
              hint={t('facts.intro', { count: Number(facts.values?.count ?? 0) })}
              rows={3}
              required
              maxLength={publishingLimits.factsReason}
            />
          ) : null}
          {approval ? (
            <TextArea
              name="forcedReason"
              label={t('forced.reason')}
              hint={t('forced.intro')}
              rows={3}
              required
              maxLength={reviewLimits.reason}
            />
          ) : null}
          <input type="hidden" name="version" value={translation.version} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>
              {approval
                ? t('forced.submit', { locale })
                : facts
                  ? t('facts.submit', { locale })
                  : t(translation.public ? 'again' : 'submit', { locale })}
            </SubmitButton>
            <ButtonLink href={`${back}/preview/${locale}`}>{t('preview')}</ButtonLink>
            <ButtonLink look="quiet" href={back}>
              {t('back')}
            </ButtonLink>
          </div>
        </ActionForm>
      ) : (
        <ButtonLink href={back}>{t('back')}</ButtonLink>
      )}
    </div>
  );
}

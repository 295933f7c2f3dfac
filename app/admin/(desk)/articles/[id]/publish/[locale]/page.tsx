import { forbidden } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { ChangeFields } from '../../../../../../../components/desk/publishing/change-fields.tsx';
import { Outlook } from '../../../../../../../components/desk/publishing/outlook.tsx';
import { OverrideReason } from '../../../../../../../components/desk/publishing/override-reason.tsx';
import { Unmet } from '../../../../../../../components/desk/publishing/unmet.tsx';
import { ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../../../../components/ui/text-field.tsx';
import { may } from '../../../../../../../lib/accounts/permissions.ts';
import { otherLocale } from '../../../../../../../lib/i18n/locales.ts';
import { unmetBeforePublishing } from '../../../../../../../lib/publishing/queries.ts';
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
  const found = (await unmetBeforePublishing(actor, article.id))?.[locale] ?? [];
  const errors = found.filter(({ level }) => level === 'error');
  const owner = article.createdBy.id;
  const forced = errors.some(({ passes }) => passes === 'force');
  const overridden = errors.filter(({ passes }) => passes === 'override').length;
  const stopped =
    errors.some(({ passes }) => passes === 'never') ||
    (forced && !may(actor, 'translation.forcePublish', owner)) ||
    (overridden > 0 && !may(actor, 'translation.override', owner));
  const back = `/admin/articles/${article.id}`;
  const labels = {
    change: t('change.legend'),
    note: t('change.note', { locale }),
    otherNote: t('change.otherNote', { locale: otherLocale(locale) }),
    overrideReason: t('override.reason'),
    forcedReason: t('forced.reason'),
  };
  const nothing = translation.status === 'published' && !translation.hasUnpublishedChanges;
  const otherIsPublic = article.translations[otherLocale(locale)]?.status === 'published';
  const submit = () => {
    if (nothing) return t('noteSubmit');
    if (forced) return t('forced.submit', { locale });
    if (overridden > 0) return t('override.submit', { locale });
    return t(translation.public ? 'again' : 'submit', { locale });
  };
  return (
    <div className="max-w-3xl">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>} />
      {nothing ? (
        <p className="mb-4">{t('noteOnly')}</p>
      ) : (
        <Unmet articleId={article.id} locale={locale} findings={found} />
      )}
      {stopped && !nothing ? (
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={back}>{t('back')}</ButtonLink>
          <ButtonLink href={`${back}/schedule/${locale}`}>{t('schedule')}</ButtonLink>
        </div>
      ) : (
        <ActionForm action={publish.bind(null, article.id, locale)} className="grid gap-5" labels={labels}>
          {nothing ? null : (
            <Outlook
              locale={locale}
              slug={translation.slug ?? ''}
              revision={translation.version}
              published={translation.public?.number ?? null}
              firstAt={translation.publishedAt}
              withdrawn={translation.status === 'withdrawn'}
              other={article.translations[otherLocale(locale)]?.status ?? null}
            />
          )}
          {translation.publishedAt ? (
            <NextIntlClientProvider messages={onPublishing(await getMessages())}>
              <ChangeFields
                locale={locale}
                otherIsPublic={otherIsPublic}
                kinds={nothing ? ['update', 'correction'] : undefined}
              />
            </NextIntlClientProvider>
          ) : null}
          {overridden > 0 && !nothing ? <OverrideReason count={overridden} /> : null}
          {forced && !nothing ? (
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
          <input
            type="hidden"
            name="seen"
            value={[...new Set(found.map(({ requirement }) => requirement))].join(' ')}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>{submit()}</SubmitButton>
            <ButtonLink href={`${back}/schedule/${locale}`}>{t('schedule')}</ButtonLink>
            <ButtonLink href={`${back}/preview/${locale}`}>{t('preview')}</ButtonLink>
            <ButtonLink look="quiet" href={back}>
              {t('back')}
            </ButtonLink>
          </div>
        </ActionForm>
      )}
    </div>
  );
}

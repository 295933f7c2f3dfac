import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { Address } from '../../../../../../../components/desk/publishing/address.tsx';
import { ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { Checkbox } from '../../../../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../../../../components/ui/text-field.tsx';
import { may } from '../../../../../../../lib/accounts/permissions.ts';
import { otherLocale } from '../../../../../../../lib/i18n/locales.ts';
import { publishingLimits } from '../../../../../../../lib/publishing/schema.ts';
import { type LanguageParams, openLanguage } from '../../language.ts';
import { withdraw } from './withdraw.ts';

export async function generateMetadata({ params }: LanguageParams) {
  const { locale } = await params;
  const t = await getTranslations('withdrawal');
  return { title: t('title', { locale }) };
}

/** Says what withdrawing will do, asks for the reason that readers will see, and does it at a press. */
export default async function Page(props: LanguageParams) {
  const { actor, article, locale, translation } = await openLanguage(props, 'withdraw');
  if (!may(actor, 'translation.withdraw', article.createdBy.id)) forbidden();
  const t = await getTranslations('withdrawal');
  const back = `/admin/articles/${article.id}`;
  const other = otherLocale(locale);
  const otherIsPublic = article.translations[other]?.status === 'published';
  return (
    <div className="max-w-3xl">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>} />
      {translation.status === 'published' ? (
        <ActionForm
          action={withdraw.bind(null, article.id, locale)}
          className="grid gap-5"
          labels={{ reason: t('reason', { locale }) }}
        >
          <ul className="grid list-disc gap-1 pl-5">
            <li>
              {t.rich('gone', { address: () => <Address locale={locale} slug={translation.slug ?? ''} /> })}
            </li>
            <li>{t('kept')}</li>
            <li>{t(otherIsPublic ? 'otherStays' : 'otherIsNot', { locale: other })}</li>
          </ul>
          <TextArea
            name="reason"
            lang={locale}
            label={t('reason', { locale })}
            hint={t('reasonHint')}
            maxLength={publishingLimits.reason}
          />
          {may(actor, 'translation.conceal', article.createdBy.id) ? (
            <Checkbox name="inError" label={t('inError')} hint={t('inErrorHint')} />
          ) : null}
          <div className="flex flex-wrap gap-2">
            <SubmitButton look="danger">{t('submit', { locale })}</SubmitButton>
            <ButtonLink href={`${back}/schedule/${locale}`}>{t('schedule')}</ButtonLink>
            <ButtonLink look="quiet" href={back}>
              {t('back')}
            </ButtonLink>
          </div>
        </ActionForm>
      ) : (
        <div className="grid justify-items-start gap-4">
          <p>{t('notPublic')}</p>
          <ButtonLink href={back}>{t('back')}</ButtonLink>
        </div>
      )}
    </div>
  );
}

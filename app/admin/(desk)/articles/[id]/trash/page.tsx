import { forbidden, notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../../../components/ui/submit-button.tsx';
import { may } from '../../../../../../lib/accounts/permissions.ts';
import { articleForDesk } from '../../../../../../lib/articles/desk-article.ts';
import { locales } from '../../../../../../lib/i18n/locales.ts';
import { trashDays } from '../../../../../../lib/trash/limits.ts';
import { requireActor } from '../../../../actor.ts';
import { move } from './move.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations('trash'))('move.title') };
}

/** Says what putting an article into the trash will do, and does it at a press. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/admin/articles/${id}/trash`);
  const article = await articleForDesk(actor, id);
  if (!article) notFound();
  if (!may(actor, 'article.trash', article.createdBy.id)) forbidden();
  const t = await getTranslations('trash');
  const { vi, en } = article.translations;
  const open = locales.filter((locale) => article.translations[locale]?.status === 'published');
  const title = vi?.text.title || en?.text.title;
  const lang = vi?.text.title ? 'vi' : 'en';
  return (
    <div className="max-w-3xl">
      <PageHead title={t('move.title')} intro={title ? <span lang={lang}>{title}</span> : null} />
      {open.length > 0 ? (
        <div className="grid justify-items-start gap-4">
          <p>{t('move.public')}</p>
          <div className="flex flex-wrap gap-2">
            {article.may.withdraw
              ? open.map((locale) => (
                  <ButtonLink key={locale} href={`/admin/articles/${id}/withdraw/${locale}`}>
                    {t('move.withdraw', { locale })}
                  </ButtonLink>
                ))
              : null}
            <ButtonLink look="quiet" href={`/admin/articles/${id}`}>
              {t('back')}
            </ButtonLink>
          </div>
        </div>
      ) : (
        <ActionForm action={move.bind(null, id)} className="grid gap-5">
          <ul className="grid list-disc gap-1 pl-5">
            <li>{t('move.gone')}</li>
            <li>{t('move.kept', { days: trashDays })}</li>
            <li>{t('move.addresses')}</li>
          </ul>
          <div className="flex flex-wrap gap-2">
            <SubmitButton look="danger">{t('move.submit')}</SubmitButton>
            <ButtonLink look="quiet" href={`/admin/articles/${id}`}>
              {t('back')}
            </ButtonLink>
          </div>
        </ActionForm>
      )}
    </div>
  );
}

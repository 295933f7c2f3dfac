import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { Button, ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { Pagination } from '../../../../../../../components/ui/pagination.tsx';
import { publicNumber, revisionHistory } from '../../../../../../../lib/revisions/queries.ts';
import { askedPage } from '../../../../../../../lib/text/paging.ts';
import { type LanguageParams, openLanguage } from '../../language.ts';
import { Entry } from './entry.tsx';

type Props = LanguageParams & { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params }: LanguageParams) {
  const { locale } = await params;
  const t = await getTranslations('history');
  return { title: t('title', { locale }) };
}

/** Every save of one language's text, newest first. */
export default async function Page(props: Props) {
  const { actor, article, locale, translation } = await openLanguage(props, 'history');
  const asked = askedPage((await props.searchParams).page);
  const history =
    asked && (await revisionHistory(actor, { articleId: article.id, locale, page: asked.page }));
  if (!history) notFound();
  const t = await getTranslations('history');
  const published = await publicNumber(actor, { articleId: article.id, locale });
  const here = `/admin/articles/${article.id}/history/${locale}`;
  return (
    <div className="max-w-5xl">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>}>
        <ButtonLink href={`/admin/articles/${article.id}`}>{t('back')}</ButtonLink>
      </PageHead>
      <form action={`${here}/compare`} className="grid gap-3">
        <ol className="border-line border-y">
          {history.entries.map((entry, index) => (
            <Entry
              key={entry.number}
              entry={entry}
              locale={locale}
              here={here}
              // At first the newest is laid over the one before it.
              picked={index === 1 ? 'from' : index === 0 ? 'to' : null}
            />
          ))}
        </ol>
        {history.total > 1 ? (
          <div className="flex flex-wrap gap-2">
            <Button look="plain">{t('compare')}</Button>
            {translation.hasUnpublishedChanges && published ? (
              <ButtonLink href={`${here}/compare?from=${published}&to=${translation.version}`}>
                {t('publicWithCurrent')}
              </ButtonLink>
            ) : null}
          </div>
        ) : null}
      </form>
      <Pagination
        page={history.page}
        pages={history.pages}
        href={(page) => `${here}?page=${page}`}
        label={t('pages')}
        pageLabel={(page) => t('page', { page })}
      />
    </div>
  );
}

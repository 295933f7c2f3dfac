import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { Tag } from '../../../../../../../components/ui/notice.tsx';
import { Pagination } from '../../../../../../../components/ui/pagination.tsx';
import { revisionHistory } from '../../../../../../../lib/revisions/queries.ts';
import { askedPage } from '../../../../../../../lib/text/paging.ts';
import { dayAndTime } from '../../day-and-time.ts';
import { type LanguageParams, openLanguage } from '../../language.ts';

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
  const format = await getFormatter();
  const time = (at: Date) => format.dateTime(at, dayAndTime);
  const here = `/admin/articles/${article.id}/history/${locale}`;
  return (
    <div className="max-w-4xl">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>}>
        <ButtonLink href={`/admin/articles/${article.id}`}>{t('back')}</ButtonLink>
      </PageHead>
      <ol className="border-line border-y">
        {history.entries.map((entry) => (
          <li
            key={entry.number}
            className="grid gap-x-4 gap-y-1 border-line border-b py-2 last:border-b-0 sm:grid-cols-[6rem_minmax(0,1fr)_auto]"
          >
            <Link
              href={`${here}/${entry.number}`}
              prefetch={false}
              className="font-semibold underline-offset-2 hover:underline"
            >
              {t('revision', { number: entry.number })}
            </Link>
            <div className="min-w-0">
              <p lang={locale} className="leading-snug">
                {entry.title || t('untitled')}
              </p>
              {entry.publications.map(({ at, by, change, note, factsReason }) => (
                <p key={at.toISOString()} className="text-[0.8125rem] text-soft">
                  {t('publishedBy', { by, time: time(at) })}
                  {change === 'minor' ? null : ` · ${t(`change.${change}`)}`}
                  {note ? <span lang={locale}> – {note}</span> : null}
                  {factsReason ? (
                    <span className="block">{t('factsReason', { reason: factsReason })}</span>
                  ) : null}
                </p>
              ))}
            </div>
            <p className="flex flex-wrap items-start gap-x-2 gap-y-1 text-[0.8125rem] text-soft sm:justify-end">
              {entry.public ? <Tag tone="good">{t('public')}</Tag> : null}
              {entry.current ? <Tag>{t('current')}</Tag> : null}
              <span>{t('savedBy', { by: entry.savedBy, time: time(entry.savedAt) })}</span>
            </p>
          </li>
        ))}
      </ol>
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

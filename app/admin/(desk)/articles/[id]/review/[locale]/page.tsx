import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../../../../components/desk/page-head.tsx';
import { ReviewRecord } from '../../../../../../../components/desk/review/record.tsx';
import { ReviewStanding } from '../../../../../../../components/desk/review/standing.tsx';
import { ButtonLink } from '../../../../../../../components/ui/button.tsx';
import { Notice } from '../../../../../../../components/ui/notice.tsx';
import { Pagination } from '../../../../../../../components/ui/pagination.tsx';
import { scheduleOf } from '../../../../../../../lib/publishing/scheduled.ts';
import { reviewOfArticle } from '../../../../../../../lib/review/queries.ts';
import { reviewRecord } from '../../../../../../../lib/review/record.ts';
import { askedPage } from '../../../../../../../lib/text/paging.ts';
import { type LanguageParams, openLanguage } from '../../language.ts';
import { Steps } from './steps.tsx';

type Props = LanguageParams & { searchParams: Promise<{ done?: string; page?: string | string[] }> };

const done = ['submitted', 'approved', 'changesAsked', 'reopened'] as const;

export async function generateMetadata({ params }: LanguageParams) {
  const { locale } = await params;
  const t = await getTranslations('review');
  return { title: t('title', { locale }) };
}

/** How the review of one language stands, what can be done about it, and how it came to that. */
export default async function Page(props: Props) {
  const { actor, article, locale, translation } = await openLanguage(props, 'review');
  const asked = await props.searchParams;
  const page = askedPage(asked.page)?.page ?? 1;
  const [t, review, schedule, record] = await Promise.all([
    getTranslations('review'),
    reviewOfArticle(actor, article.id),
    scheduleOf(actor, { articleId: article.id, locale }),
    reviewRecord(actor, { articleId: article.id, locale, page }),
  ]);
  const language = review?.languages[locale];
  if (!review || !language || !record) notFound();
  const here = `/admin/articles/${article.id}`;
  const just = done.find((step) => step === asked.done);
  const { version } = translation;
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHead title={t('title', { locale })} intro={<span lang={locale}>{translation.text.title}</span>} />
      {just ? <Notice tone="good">{t(`done.${just}`)}</Notice> : null}
      <ReviewStanding
        translation={translation}
        language={language}
        secondEyes={review.secondEyes}
        scheduled={schedule?.waiting.some(({ kind }) => kind === 'publish') ?? false}
      />
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={here}>{t('read')}</ButtonLink>
        <ButtonLink href={`${here}/preview/${locale}`}>{t('preview')}</ButtonLink>
        {translation.public && translation.hasUnpublishedChanges ? (
          <ButtonLink
            href={`${here}/history/${locale}/compare?from=${translation.public.number}&to=${version}`}
          >
            {t('compare')}
          </ButtonLink>
        ) : null}
      </div>
      <Steps actor={actor} article={article} locale={locale} translation={translation} review={review} />
      <section className="grid gap-2">
        <h2 className="border-ink border-b pb-1 font-bold text-base">{t('record')}</h2>
        <ReviewRecord entries={record.entries} />
        <Pagination
          page={page}
          pages={record.pages}
          href={(number) => `${here}/review/${locale}${number > 1 ? `?page=${number}` : ''}`}
          label={t('pages')}
          pageLabel={(number) => t('page', { page: number })}
        />
      </section>
    </div>
  );
}

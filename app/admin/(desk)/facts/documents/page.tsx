import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { Pagination } from '../../../../../components/ui/pagination.tsx';
import { disputedDocuments } from '../../../../../lib/fact-check/findings.ts';
import { formatDay } from '../../../../../lib/text/dates.ts';
import { askedPage } from '../../../../../lib/text/paging.ts';
import { requireActorFor } from '../../../actor.ts';
import { FactTabs } from '../tabs.tsx';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

const here = '/admin/facts/documents';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factCheck.documents'))('title') };
}

/** Documents to which texts give another date than the register, with every article that names them. */
export default async function DisputedDocumentsPage({ searchParams }: Props) {
  const actor = await requireActorFor('facts.audit', here);
  const asked = askedPage((await searchParams).page);
  if (!asked) notFound();
  const { page } = asked;
  const [t, list] = await Promise.all([
    getTranslations('factCheck.documents'),
    disputedDocuments(actor, { page }),
  ]);
  const addressOf = (to: number) => (to > 1 ? `${here}?page=${to}` : here);
  if (page > list.pages) redirect(addressOf(list.pages));
  return (
    <div className="max-w-5xl">
      <PageHead title={t('title')} intro={t('intro')} />
      <FactTabs here="documents" />
      <p role="status" className="mb-3 text-[0.8125rem] text-soft">
        {t('count', { count: list.total })}
      </p>
      <ul className="grid gap-5">
        {list.items.map(({ number, date, citing }) => (
          <li key={`${number} ${date}`} className="border-line border-t pt-3">
            <h2 className="font-bold text-base">
              {t('document', { number, date: formatDay(date, actor.interfaceLocale) })}
            </h2>
            <ul className="mt-1 grid gap-1 text-sm">
              {citing.map((text) => (
                <li key={`${text.articleId} ${text.locale} ${text.date}`}>
                  <span className={text.right ? 'text-soft' : 'font-semibold text-bad'}>
                    {t(text.right ? 'right' : 'wrong', {
                      date: formatDay(text.date, actor.interfaceLocale),
                      locale: text.locale,
                    })}
                  </span>{' '}
                  <Link
                    href={`/admin/articles/${text.articleId}#facts`}
                    prefetch={false}
                    className="underline underline-offset-2"
                  >
                    {text.title || t('untitled')}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={list.pages}
        href={addressOf}
        label={t('pages')}
        pageLabel={(to) => t('page', { page: to })}
      />
    </div>
  );
}

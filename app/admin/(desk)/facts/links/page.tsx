import type { Metadata } from 'next';
import Link from 'next/link';
import { forbidden, notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Moment } from '../../../../../components/desk/moment.tsx';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { Pagination } from '../../../../../components/ui/pagination.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { brokenLinks } from '../../../../../lib/links/queries.ts';
import { askedPage } from '../../../../../lib/text/paging.ts';
import { requireActorFor } from '../../../actor.ts';
import { FactTabs } from '../tabs.tsx';
import { again } from './actions.ts';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

const here = '/admin/facts/links';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('brokenLinks'))('title') };
}

/** Links in public texts that lead nowhere, with the texts that have them. */
export default async function BrokenLinksPage({ searchParams }: Props) {
  const actor = await requireActorFor('links.audit', here);
  const asked = askedPage((await searchParams).page);
  if (!asked) notFound();
  const { page } = asked;
  const [t, list] = await Promise.all([getTranslations('brokenLinks'), brokenLinks(actor, page)]);
  if (!list) forbidden();
  const addressOf = (to: number) => (to > 1 ? `${here}?page=${to}` : here);
  if (page > list.pages) redirect(addressOf(list.pages));
  return (
    <div className="max-w-5xl">
      <PageHead title={t('title')} intro={t('intro')} />
      <FactTabs here="links" />
      <p role="status" className="mb-3 text-[0.8125rem] text-soft">
        {t('count', { count: list.total })} {t('progress', { checked: list.checked, all: list.all })}
      </p>
      <ul className="grid gap-4">
        {list.rows.map(({ key, address, state, status, since, texts, count }) => (
          <li
            key={key}
            className="grid gap-x-4 gap-y-1 border-line border-t pt-3 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="min-w-0">
              <h2 className="break-all font-semibold text-base leading-snug">
                <a
                  href={address}
                  target="_blank"
                  rel="noopener noreferrer"
                  className="underline underline-offset-2"
                >
                  {address}
                </a>
              </h2>
              <p className="text-bad text-sm">
                {t(`state.${state}`, { status: status ?? 0 })} · {t('since')} <Moment at={since} />
              </p>
              <ul className="grid gap-0.5 text-sm">
                {texts.map(({ articleId, locale, title }) => (
                  <li key={`${articleId} ${locale}`}>
                    <Link
                      href={`/admin/articles/${articleId}#${locale}.body`}
                      prefetch={false}
                      lang={locale}
                      className="underline underline-offset-2"
                    >
                      {title}
                    </Link>
                  </li>
                ))}
                {count > texts.length ? (
                  <li className="text-soft">{t('more', { count: count - texts.length })}</li>
                ) : null}
              </ul>
            </div>
            <ActionForm action={again.bind(null, key)} prefix={`${key}-`} savedText={t('asked')}>
              <SubmitButton look="plain" small>
                {t('again')}
              </SubmitButton>
            </ActionForm>
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

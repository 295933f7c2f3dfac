import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { smallControl } from '../../../../components/desk/writing/small-control.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Field } from '../../../../components/ui/field.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { auditProgress } from '../../../../lib/fact-check/audit.ts';
import { listFindings } from '../../../../lib/fact-check/findings.ts';
import { FindingFilter } from '../../../../lib/fact-check/schema.ts';
import { factKinds } from '../../../../lib/facts/fact.ts';
import { requireActorFor } from '../../actor.ts';
import { dayAndTime } from '../articles/[id]/day-and-time.ts';
import { FindingRows } from './finding-rows.tsx';
import { kindKeys } from './kind-keys.ts';
import { FactTabs } from './tabs.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Asked = { kind: string; gravity: string; q: string };

const here = '/admin/facts';

const addressOf = ({ kind, gravity, q }: Asked, page: number): string => {
  const said = new URLSearchParams({
    ...(q && { q }),
    ...(kind && { kind }),
    ...(gravity && { gravity }),
    ...(page > 1 && { page: String(page) }),
  });
  return said.size > 0 ? `${here}?${said}` : here;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factCheck'))('title') };
}

/** What public texts say wrongly, the gravest first. */
export default async function FactsPage({ searchParams }: Props) {
  const actor = await requireActorFor('facts.audit', here);
  const { page, ...asked } = FindingFilter.parse(await searchParams);
  const [t, words, format, list, progress] = await Promise.all([
    getTranslations('factCheck'),
    getTranslations('facts'),
    getFormatter(),
    listFindings(actor, { ...asked, page }),
    auditProgress(),
  ]);
  if (page > list.pages) redirect(addressOf(asked, list.pages));
  const { articles, checked, last } = progress;
  return (
    <div className="max-w-5xl">
      <PageHead title={t('title')} intro={t('intro')} />
      <FactTabs here="findings" />
      <p className="mb-4 text-sm">
        {t('progress', { checked, articles })}{' '}
        {last ? t('last', { at: format.dateTime(last, dayAndTime) }) : t('never')}
      </p>
      <search className="mb-3 block">
        <form action={here} className="flex flex-wrap items-end gap-x-3 gap-y-2">
          <Field id="q" label={t('find')} className="min-w-0 flex-[1_1_14rem]">
            <input id="q" name="q" type="search" defaultValue={asked.q} className={smallControl} />
          </Field>
          <Field id="gravity" label={t('gravity')}>
            <select id="gravity" name="gravity" defaultValue={asked.gravity} className={smallControl}>
              <option value="">{t('all')}</option>
              <option value="error">{words('grades.error')}</option>
              <option value="hint">{words('grades.hint')}</option>
            </select>
          </Field>
          <Field id="kind" label={t('kind')}>
            <select id="kind" name="kind" defaultValue={asked.kind} className={smallControl}>
              <option value="">{t('all')}</option>
              {factKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words(`kinds.${kindKeys[kind]}`)}
                </option>
              ))}
            </select>
          </Field>
          <Button small>{t('apply')}</Button>
          {asked.q || asked.kind || asked.gravity ? (
            <Link href={here} className="py-1 text-sm underline underline-offset-4">
              {t('clear')}
            </Link>
          ) : null}
        </form>
      </search>
      <p role="status" className="mb-2 text-[0.8125rem] text-soft">
        {t('count', { errors: list.errors, hints: list.hints })}
      </p>
      {list.items.length > 0 ? <FindingRows items={list.items} /> : null}
      <Pagination
        page={page}
        pages={list.pages}
        href={(to) => addressOf(asked, to)}
        label={t('pages')}
        pageLabel={(to) => t('page', { page: to })}
      />
    </div>
  );
}

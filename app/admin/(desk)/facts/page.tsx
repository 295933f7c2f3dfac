import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { FindForm } from '../../../../components/desk/find-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { smallControl } from '../../../../components/desk/writing/small-control.ts';
import { Field } from '../../../../components/ui/field.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { auditProgress } from '../../../../lib/fact-check/audit.ts';
import { listFindings } from '../../../../lib/fact-check/findings.ts';
import { FindingFilter } from '../../../../lib/fact-check/schema.ts';
import { factKinds } from '../../../../lib/facts/fact.ts';
import { requireActorFor } from '../../actor.ts';
import { listAddress } from '../../list-address.ts';
import { dayAndTime } from '../articles/[id]/day-and-time.ts';
import { FindingRows } from './finding-rows.tsx';
import { kindKeys } from './kind-keys.ts';
import { FactTabs } from './tabs.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Asked = { kind: string; gravity: string; q: string };

const here = '/admin/facts';

const addressOf = (asked: Asked, page: number): string => listAddress(here, asked, page);

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
      <FindForm
        here={here}
        q={asked.q}
        narrowed={Boolean(asked.q || asked.kind || asked.gravity)}
        find={t('find')}
        apply={t('apply')}
        clear={t('clear')}
      >
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
      </FindForm>
      <p role="status" className="mt-3 mb-2 text-[0.8125rem] text-soft">
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

import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { everybody } from '../../../../lib/accounts/people.ts';
import { RecordFilter } from '../../../../lib/timeline/record-filter.ts';
import { siteRecord } from '../../../../lib/timeline/site-record.ts';
import { requireActorFor } from '../../actor.ts';
import { deskTimeZone } from '../../settings.ts';
import { Filters } from './filters.tsx';
import { RecordTable } from './table.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('record'))('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const here = '/admin/record';

const asText = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** What has happened in the whole newsroom. */
export default async function RecordPage({ searchParams }: Props) {
  const actor = await requireActorFor('record.read', here);
  const asked = await searchParams;
  const filter = RecordFilter.parse(asked);
  const cursors = { before: asText(asked.before), after: asText(asked.after) };
  const [page, people, messages, t] = await Promise.all([
    siteRecord(actor, filter, await deskTimeZone(), cursors),
    everybody(actor),
    getMessages(),
    getTranslations('record'),
  ]);
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const address = (path: string, ...more: [string, string][]) => {
    const query = new URLSearchParams([...given, ...more]).toString();
    return query ? `${path}?${query}` : path;
  };
  const { entries = [], older = null, newer = null } = page ?? {};
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')}>
        <a href={address(`${here}/export`)} download className="underline underline-offset-4">
          {t('export')}
        </a>
      </PageHead>
      <Filters filter={filter} people={people} rooms={Object.keys(messages.timeline)} here={here} />
      {entries.length > 0 ? <RecordTable entries={entries} /> : <p className="text-soft">{t('nothing')}</p>}
      <nav aria-label={t('pages')} className="mt-4 flex flex-wrap gap-2">
        {newer ? <ButtonLink href={address(here, ['after', newer])}>{t('newer')}</ButtonLink> : null}
        {older ? <ButtonLink href={address(here, ['before', older])}>{t('older')}</ButtonLink> : null}
      </nav>
    </>
  );
}

import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { Cell, RowHead, Table } from '../../../../../components/ui/table.tsx';
import type { OfficialEntry } from '../../../../../lib/names/official-commands.ts';
import { remove } from './actions.ts';

/** Entries of the register with the names they had. */
export function NameRows({ items, mayEdit }: { items: OfficialEntry[]; mayEdit: boolean }) {
  const t = useTranslations('factCheck.names');
  const format = useFormatter();
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'short', timeZone: 'UTC' });
  return (
    <Table
      caption={t('stored')}
      head={[
        t('vi'),
        t('en'),
        t('kind'),
        ...(mayEdit
          ? [
              <span key="act" className="sr-only">
                {t('remove')}
              </span>,
            ]
          : []),
      ]}
    >
      {items.map(({ id, kind, vi, en, former }) => (
        <tr key={id}>
          <RowHead lang="vi">
            {vi}
            {former.map(({ locale, name, until }) => (
              <span
                key={`${locale} ${name}`}
                lang={locale}
                className="block font-normal text-[0.8125rem] text-soft"
              >
                {until ? t('formerUntil', { name, until: day(until) }) : t('formerName', { name })}
              </span>
            ))}
          </RowHead>
          <Cell lang="en">{en || '–'}</Cell>
          <Cell className="whitespace-nowrap">{t(`kinds.${kind}`)}</Cell>
          {mayEdit ? (
            <Cell className="text-right">
              <ActionForm action={remove.bind(null, id)} prefix={`${id}-`}>
                <SubmitButton look="quiet" small aria-label={t('removeOne', { name: vi })}>
                  {t('remove')}
                </SubmitButton>
              </ActionForm>
            </Cell>
          ) : null}
        </tr>
      ))}
    </Table>
  );
}

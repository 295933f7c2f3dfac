import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { Cell, RowHead, Table } from '../../../../components/ui/table.tsx';
import type { OldAddressItem } from '../../../../lib/old-addresses/queries.ts';
import { remove } from './actions.ts';

/** Old addresses with what they lead to. */
export function OldAddressList({ items }: { items: OldAddressItem[] }) {
  const t = useTranslations('redirects');
  return (
    <Table
      caption={t('stored')}
      head={[
        t('from'),
        t('leadsTo'),
        <span key="act" className="sr-only">
          {t('delete')}
        </span>,
      ]}
    >
      {items.map(({ id, key, title, lang, leadsTo }) => (
        <tr key={id}>
          <RowHead className="break-all font-mono font-normal text-[0.8125rem]">{key}</RowHead>
          <Cell>
            {title === leadsTo ? null : <span lang={lang}>{title}</span>}
            {leadsTo ? (
              <Link
                href={leadsTo}
                prefetch={false}
                className="block break-all text-[0.8125rem] text-soft underline underline-offset-4"
              >
                {leadsTo}
              </Link>
            ) : (
              <span className="block text-[0.8125rem] text-bad">{t('notPublic')}</span>
            )}
          </Cell>
          <Cell className="text-right">
            <ActionForm action={remove.bind(null, id)} prefix={`${id}-`}>
              <SubmitButton look="quiet" small aria-label={t('deleteOne', { path: key })}>
                {t('delete')}
              </SubmitButton>
            </ActionForm>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

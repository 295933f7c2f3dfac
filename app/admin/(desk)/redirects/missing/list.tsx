import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Moment } from '../../../../../components/desk/moment.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { Cell, RowHead, Table } from '../../../../../components/ui/table.tsx';
import { TextField } from '../../../../../components/ui/text-field.tsx';
import { oldAddressLimits } from '../../../../../lib/old-addresses/limits.ts';
import type { MissingItem } from '../../../../../lib/old-addresses/queries.ts';
import { forget, lead } from '../actions.ts';

/** What readers missed, each with a form that leads it somewhere. */
export function MissingList({ items }: { items: MissingItem[] }) {
  const t = useTranslations('redirects');
  const head = [t('missed'), t('hits'), t('lastSeen'), t('leadIt')];
  return (
    <Table caption={t('missingTitle')} head={head}>
      {items.map(({ key, hits, fromHere, lastSeen }) => (
        <tr key={key}>
          <RowHead className="min-w-48 break-all font-mono font-normal text-[0.8125rem]">{key}</RowHead>
          <Cell className="tabular-nums">
            {hits}
            {fromHere > 0 ? (
              <span className="block text-[0.8125rem] text-bad">{t('fromHere', { count: fromHere })}</span>
            ) : null}
          </Cell>
          <Cell className="whitespace-nowrap text-[0.8125rem]">
            <Moment at={lastSeen} />
          </Cell>
          <Cell className="min-w-72">
            <ActionForm action={lead.bind(null, key)} prefix={`${key}-`} className="grid gap-2">
              <TextField
                name="target"
                label={<span className="sr-only">{t('targetOf', { path: key })}</span>}
                placeholder="/vi/tin-tuc/…"
                maxLength={oldAddressLimits.target}
                spellCheck={false}
                autoCapitalize="none"
              />
              <div>
                <SubmitButton small look="plain" aria-label={t('leadOne', { path: key })}>
                  {t('lead')}
                </SubmitButton>
              </div>
            </ActionForm>
            <ActionForm action={forget.bind(null, key)} prefix={`${key}-forget-`} className="mt-1">
              <SubmitButton small look="quiet" aria-label={t('forgetOne', { path: key })}>
                {t('forget')}
              </SubmitButton>
            </ActionForm>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

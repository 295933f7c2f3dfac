import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Moment } from '../../../../../components/desk/moment.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../../components/ui/text-field.tsx';
import { oldAddressLimits } from '../../../../../lib/old-addresses/limits.ts';
import type { MissingItem } from '../../../../../lib/old-addresses/queries.ts';
import { forget, lead } from '../actions.ts';

/** What readers missed, each with a form that leads it somewhere. */
export function MissingList({ items }: { items: MissingItem[] }) {
  const t = useTranslations('redirects');
  return (
    <ul className="border-ink border-t">
      {items.map((item) => (
        <li
          key={item.key}
          className="grid gap-x-8 gap-y-2 border-line border-b py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
        >
          <Missed item={item} />
          <div className="relative grid gap-1">
            <ActionForm action={lead.bind(null, item.key)} prefix={`${item.key}-`} className="grid gap-2">
              <TextField
                name="target"
                label={t('targetOf', { path: item.key })}
                placeholder="/vi/tin-tuc/…"
                maxLength={oldAddressLimits.target}
                spellCheck={false}
                autoCapitalize="none"
              />
              <div>
                <SubmitButton small look="plain" aria-label={t('leadOne', { path: item.key })}>
                  {t('lead')}
                </SubmitButton>
              </div>
            </ActionForm>
            <ActionForm action={forget.bind(null, item.key)} prefix={`${item.key}-forget-`}>
              <SubmitButton small look="quiet" aria-label={t('forgetOne', { path: item.key })}>
                {t('forget')}
              </SubmitButton>
            </ActionForm>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Missed({ item: { key, hits, fromHere, lastSeen } }: { item: MissingItem }) {
  const t = useTranslations('redirects');
  return (
    <div className="grid content-start gap-0.5">
      <p className="break-all font-mono font-semibold text-[0.8125rem]">{key}</p>
      <p className="text-soft text-sm">
        {t('hits', { count: hits })} · {t('lastSeen')} <Moment at={lastSeen} />
      </p>
      {fromHere > 0 ? <p className="text-bad text-sm">{t('fromHere', { count: fromHere })}</p> : null}
    </div>
  );
}

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { locales } from '../../../lib/i18n/locales.ts';
import type { LibraryFilter } from '../../../lib/media/schema.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { smallControl } from '../writing/small-control.ts';

type Choices = { people: readonly { id: string; name: string }[]; months: readonly string[] };

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: ReactNode;
}) {
  const t = useTranslations('media.filter');
  return (
    <Field id={name} label={label}>
      <select id={name} name={name} defaultValue={value} className={smallControl}>
        <option value="">{t('all')}</option>
        {children}
      </select>
    </Field>
  );
}

/** What the library is narrowed to: a plain GET form, so that every view of it has its address. */
export function LibraryFilterForm({ filter, choices }: { filter: LibraryFilter; choices: Choices }) {
  const t = useTranslations('media.filter');
  const format = useFormatter();
  const { q, lacking, state, by, month } = filter;
  const monthName = (value: string) =>
    format.dateTime(new Date(`${value}-15T00:00:00Z`), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <search>
      <form action="/admin/media" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <Field id="q" label={t('q')} className="min-w-0 flex-[1_1_16rem]">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            placeholder={t('example')}
            className={smallControl}
          />
        </Field>
        <Choice name="lacking" label={t('words')} value={lacking ?? ''}>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {t('lacking', { locale })}
            </option>
          ))}
        </Choice>
        <Choice name="state" label={t('use')} value={state ?? ''}>
          <option value="unused">{t('unused')}</option>
          <option value="wordsDue">{t('wordsDue')}</option>
        </Choice>
        <Choice name="by" label={t('by')} value={by}>
          {choices.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="month" label={t('month')} value={month}>
          {choices.months.map((value) => (
            <option key={value} value={value}>
              {monthName(value)}
            </option>
          ))}
        </Choice>
        <Button small>{t('apply')}</Button>
        {q || lacking || state || by || month ? (
          <Link href="/admin/media" className="py-1 text-sm underline underline-offset-4">
            {t('clear')}
          </Link>
        ) : null}
      </form>
    </search>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  type ListFilter,
  languageStates,
  listDates,
  listSorts,
  listStatuses,
} from '../../../lib/articles/schema.ts';
import { dayInNumbers } from '../../../lib/text/typed-day.ts';
import { Button } from '../../ui/button.tsx';
import { smallControl } from '../writing/small-control.ts';

type Choice = { id: string; name: string };

export type FilterChoices = { sections: Choice[]; units: Choice[]; authors: Choice[] };

function Field({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-0.5">
      <label htmlFor={name} className="text-[0.8125rem] text-soft">
        {label}
      </label>
      {children}
    </div>
  );
}

function Select({
  name,
  value,
  any,
  options,
}: {
  name: string;
  value: string | null;
  any?: string;
  options: readonly Choice[];
}) {
  return (
    <select id={name} name={name} defaultValue={value ?? ''} className={smallControl}>
      {any === undefined ? null : <option value="">{any}</option>}
      {options.map(({ id, name: label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What the list is narrowed to: a plain GET form, so that every view of the list has its address. */
export function ListFilterForm({ filter, choices }: { filter: ListFilter; choices: FilterChoices }) {
  const t = useTranslations('articleList.filter');
  const { unitId, authorId, from, to, dateOf, sort } = filter;
  const further = Boolean(unitId || authorId || from || to || sort !== 'updated');
  const narrowed = Boolean(further || filter.q || filter.status || filter.language || filter.sectionId);
  const worded = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
    keys.map((id) => ({ id, name: word(id) }));
  return (
    <search>
      <form action="/admin/articles" className="mb-4 grid gap-2">
        <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-[minmax(0,1fr)_11rem_13rem_11rem_auto]">
          <div className="col-span-2 md:col-span-1">
            <Field name="q" label={t('q')}>
              <input
                id="q"
                name="q"
                type="search"
                defaultValue={filter.q}
                placeholder={t('example')}
                className={smallControl}
              />
            </Field>
          </div>
          <Field name="status" label={t('status')}>
            <Select
              name="status"
              value={filter.status}
              any={t('any')}
              options={worded(listStatuses, (key) => t(`statuses.${key}`))}
            />
          </Field>
          <Field name="language" label={t('language')}>
            <Select
              name="language"
              value={filter.language}
              any={t('any')}
              options={worded(languageStates, (key) => t(`languages.${key}`))}
            />
          </Field>
          <Field name="sectionId" label={t('section')}>
            <Select name="sectionId" value={filter.sectionId} any={t('any')} options={choices.sections} />
          </Field>
          <div className="flex items-center gap-1">
            <Button small>{t('apply')}</Button>
            {narrowed ? (
              <Link
                href="/admin/articles"
                className="px-2 py-1 text-[0.8125rem] text-soft underline-offset-2 hover:text-ink hover:underline"
              >
                {t('clear')}
              </Link>
            ) : null}
          </div>
        </div>
        <details open={further}>
          <summary className="w-fit cursor-pointer text-[0.8125rem] text-soft hover:text-ink">
            {t('more')}
          </summary>
          <div className="grid grid-cols-2 gap-2 pt-1 md:grid-cols-6">
            <Field name="unitId" label={t('unit')}>
              <Select name="unitId" value={unitId} any={t('any')} options={choices.units} />
            </Field>
            {choices.authors.length > 1 ? (
              <Field name="authorId" label={t('author')}>
                <Select name="authorId" value={authorId} any={t('any')} options={choices.authors} />
              </Field>
            ) : null}
            <Field name="dateOf" label={t('dateOf')}>
              <Select name="dateOf" value={dateOf} options={worded(listDates, (key) => t(`dates.${key}`))} />
            </Field>
            <Field name="from" label={t('from')}>
              <DayBound name="from" day={from} form={t('dayForm')} />
            </Field>
            <Field name="to" label={t('to')}>
              <DayBound name="to" day={to} form={t('dayForm')} />
            </Field>
            <Field name="sort" label={t('sort')}>
              <Select name="sort" value={sort} options={worded(listSorts, (key) => t(`sorts.${key}`))} />
            </Field>
          </div>
        </details>
      </form>
    </search>
  );
}

/** One end of the span of days; typed, because the browser's own date field follows the browser's language. */
function DayBound({ name, day, form }: { name: string; day: string | null; form: string }) {
  return (
    <input
      id={name}
      name={name}
      autoComplete="off"
      placeholder={form}
      defaultValue={day ? dayInNumbers(day) : ''}
      className={smallControl}
    />
  );
}

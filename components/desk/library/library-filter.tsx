import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { locales } from '../../../lib/i18n/locales.ts';
import type { LibraryFilter } from '../../../lib/media/schema.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { smallControl } from '../writing/small-control.ts';

/** What the library is narrowed to: a plain GET form, so that every view of it has its address. */
export function LibraryFilterForm({ filter }: { filter: LibraryFilter }) {
  const t = useTranslations('media.filter');
  return (
    <search>
      <form action="/admin/media" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <Field id="q" label={t('q')} className="min-w-0 flex-[1_1_16rem]">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={filter.q}
            placeholder={t('example')}
            className={smallControl}
          />
        </Field>
        <Field id="lacking" label={t('show')}>
          <select id="lacking" name="lacking" defaultValue={filter.lacking ?? ''} className={smallControl}>
            <option value="">{t('all')}</option>
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {t('lacking', { locale })}
              </option>
            ))}
          </select>
        </Field>
        <Button small>{t('apply')}</Button>
        {filter.q || filter.lacking ? (
          <Link href="/admin/media" className="py-1 text-sm underline underline-offset-4">
            {t('clear')}
          </Link>
        ) : null}
      </form>
    </search>
  );
}

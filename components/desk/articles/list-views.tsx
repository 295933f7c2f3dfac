import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ListColumn, listColumns, savedFilterLimits } from '../../../lib/articles/limits.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ActionForm } from '../action-form.tsx';
import type { FormAction } from '../form-state.ts';

/** A view that the account keeps; `here` when it is the one on the screen. */
export type KeptView = { id: string; name: string; href: string; here: boolean; remove: FormAction };

/** The views of the list that the account keeps, each a link. */
export function KeptViews({ views }: { views: readonly KeptView[] }) {
  const t = useTranslations('articleList.views');
  if (views.length === 0) return null;
  return (
    <nav aria-label={t('title')} className="mb-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {views.map(({ id, name, href, here }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              aria-current={here ? 'page' : undefined}
              className={classes(
                'inline-block py-0.5 underline-offset-4 hover:underline',
                here && 'font-bold shadow-[inset_0_-2px_var(--ink)]',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Columns, kept views and the file of the list: what is set once and then left alone. */
export function ListSettings({
  views,
  columns,
  keep,
  choose,
  exportHref,
}: {
  views: readonly KeptView[];
  columns: readonly ListColumn[];
  keep: FormAction;
  choose: FormAction;
  exportHref: string;
}) {
  const t = useTranslations('articleList.views');
  const list = useTranslations('articleList');
  return (
    <details className="mb-3 text-sm">
      <summary className="w-fit cursor-pointer text-[0.8125rem] text-soft hover:text-ink">
        {t('settings')}
      </summary>
      <div className="grid gap-6 border-line border-y py-3 md:grid-cols-3">
        <ActionForm
          action={choose}
          prefix="columns-"
          className="grid content-start gap-2"
          savedText={t('chosen')}
        >
          <fieldset>
            <legend className="mb-1 font-semibold">{t('columns')}</legend>
            <div className="grid grid-cols-2 gap-x-4">
              {listColumns.map((column) => (
                <Checkbox
                  key={column}
                  name="column"
                  value={column}
                  defaultChecked={columns.includes(column)}
                  label={list(`columns.${column}`)}
                />
              ))}
            </div>
          </fieldset>
          <div>
            <SubmitButton look="plain" small>
              {t('choose')}
            </SubmitButton>
          </div>
        </ActionForm>
        <div className="grid content-start gap-3">
          <ActionForm
            action={keep}
            prefix="view-"
            className="grid gap-2"
            labels={{ name: t('name') }}
            savedText={t('kept')}
            clears
          >
            <TextField
              name="name"
              label={t('name')}
              hint={t('nameHint')}
              maxLength={savedFilterLimits.name}
              required
            />
            <div>
              <SubmitButton look="plain" small>
                {t('keep')}
              </SubmitButton>
            </div>
          </ActionForm>
          <ul className="grid gap-1 empty:hidden">
            {views.map(({ id, name, remove }) => (
              <li key={id} className="flex items-center justify-between gap-2 border-line border-t pt-1">
                {name}
                <ActionForm action={remove} prefix={`${id}-`}>
                  <SubmitButton look="quiet" small aria-label={t('removeNamed', { name })}>
                    {t('remove')}
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </div>
        <div className="grid content-start gap-1">
          <p className="font-semibold">{t('export')}</p>
          <p className="text-soft">{t('exportHint')}</p>
          <p>
            <a href={exportHref} download className="underline underline-offset-4">
              {t('exportLink')}
            </a>
          </p>
        </div>
      </div>
    </details>
  );
}

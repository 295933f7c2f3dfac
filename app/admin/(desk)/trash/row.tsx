import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { Moment } from '../../../../components/desk/moment.tsx';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import type { TrashRow } from '../../../../lib/trash/queries.ts';
import { deleteForever, restore } from './actions.ts';

/** An article in the trash: what it was, and what can be done with it. */
export function Row({ row, now }: { row: TrashRow; now: Date }) {
  const t = useTranslations('trash');
  const { articleId, title, titleLocale, author, trashedAt, trashedBy, until } = row;
  return (
    <li className="grid gap-x-4 gap-y-2 border-line border-b py-2.5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="font-semibold leading-snug">
          {title ? <span lang={titleLocale}>{title}</span> : t('untitled')}
        </h2>
        <p className="text-[0.8125rem] text-soft">
          {author} · {t('by', { by: trashedBy })} <Moment at={trashedAt} /> ·{' '}
          {until > now
            ? t('left', { days: Math.ceil((until.getTime() - now.getTime()) / 86_400_000) })
            : t('over')}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        {row.mayRestore ? (
          <ActionForm action={restore.bind(null, articleId)} prefix={`restore-${articleId}-`}>
            <SubmitButton look="plain" small>
              {t('restore')}
            </SubmitButton>
          </ActionForm>
        ) : null}
        {row.mayDelete ? (
          <details>
            <summary className="w-fit cursor-pointer py-0.5 text-bad text-sm">{t('delete.open')}</summary>
            <ActionForm
              action={deleteForever.bind(null, articleId)}
              prefix={`delete-${articleId}-`}
              className="grid max-w-80 gap-2 pt-2"
            >
              <Checkbox name="sure" label={t('delete.sure')} hint={t('delete.hint')} />
              <div>
                <SubmitButton look="danger" small>
                  {t('delete.submit')}
                </SubmitButton>
              </div>
            </ActionForm>
          </details>
        ) : null}
      </div>
    </li>
  );
}

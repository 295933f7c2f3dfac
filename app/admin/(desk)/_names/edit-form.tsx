import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { HiddenField } from '../../../../components/ui/hidden-field.tsx';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import type { NamedEntry } from '../../../../lib/names/queries.ts';
import type { RegisterKind } from '../../../../lib/names/schema.ts';
import { change, merge, remove } from './actions.ts';
import { NameFields, useFieldNames } from './fields.tsx';
import { places } from './place.ts';

export function EditNameForm({
  kind,
  entry,
  others = [],
  children,
}: {
  kind: RegisterKind;
  entry: NamedEntry;
  /** What it may be merged into. */
  others?: readonly NamedEntry[];
  /** What else there is to change. */
  children?: ReactNode;
}) {
  const t = useTranslations(places[kind].words);
  const names = useTranslations('names');
  const labels = useFieldNames();
  const { id, version, vi, en, articles } = entry;
  return (
    <>
      <PageHead title={<span lang="vi">{vi.name}</span>} intro={names('filed', { count: articles })}>
        <ButtonLink href={places[kind].path} look="quiet">
          {names('back')}
        </ButtonLink>
      </PageHead>
      <div className="grid max-w-5xl gap-8">
        <ActionForm
          action={change.bind(null, kind, id)}
          className="grid gap-6"
          labels={labels}
          savedText={names('saved')}
        >
          <HiddenField name="version" value={String(version)} />
          <NameFields kind={kind} texts={{ vi, en }} />
          <div>
            <SubmitButton>{names('save')}</SubmitButton>
          </div>
        </ActionForm>
        {children}
        {kind !== 'series' && others.length > 0 ? (
          <section className="grid max-w-lg gap-3 border-line border-t pt-4">
            <h2 className="font-bold text-base">{names(`merge.${kind}`)}</h2>
            <p className="text-soft">{names('mergeHint', { count: articles })}</p>
            <ActionForm
              action={merge.bind(null, kind, id)}
              prefix="merge-"
              className="grid gap-3"
              labels={{ ...labels, intoId: names('mergeInto') }}
            >
              <SelectField
                name="intoId"
                label={names('mergeInto')}
                empty=""
                options={others.map((other) => ({ value: other.id, label: other.vi.name, lang: 'vi' }))}
              />
              <Checkbox name="sure" label={names('sureMerge')} />
              <div>
                <SubmitButton look="danger">{names(`merge.${kind}`)}</SubmitButton>
              </div>
            </ActionForm>
          </section>
        ) : null}
        <section className="grid max-w-lg gap-3 border-line border-t pt-4">
          <h2 className="font-bold text-base">{t('remove')}</h2>
          {articles > 0 && kind !== 'series' ? (
            <p className="text-soft">{names('cannotRemove', { count: articles })}</p>
          ) : (
            <ActionForm
              action={remove.bind(null, kind, id)}
              prefix="remove-"
              className="grid gap-3"
              labels={labels}
            >
              <Checkbox name="sure" label={names('sure')} />
              <div>
                <SubmitButton look="danger">{t('remove')}</SubmitButton>
              </div>
            </ActionForm>
          )}
        </section>
      </div>
    </>
  );
}

import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { HiddenField } from '../../../../components/ui/hidden-field.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import type { NamedEntry } from '../../../../lib/names/queries.ts';
import type { RegisterKind } from '../../../../lib/names/schema.ts';
import { change, remove } from './actions.ts';
import { NameFields, useFieldNames } from './fields.tsx';
import { places } from './place.ts';

export function EditNameForm({ kind, entry }: { kind: RegisterKind; entry: NamedEntry }) {
  const t = useTranslations(`${kind}s`);
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
        <section className="grid max-w-lg gap-3 border-line border-t pt-4">
          <h2 className="font-bold text-base">{t('remove')}</h2>
          {articles > 0 ? (
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

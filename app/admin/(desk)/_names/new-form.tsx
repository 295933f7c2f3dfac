import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import type { RegisterKind } from '../../../../lib/names/schema.ts';
import { add } from './actions.ts';
import { NameFields, useFieldNames } from './fields.tsx';
import { places } from './place.ts';

export function NewNameForm({ kind }: { kind: RegisterKind }) {
  const t = useTranslations(places[kind].words);
  const names = useTranslations('names');
  return (
    <>
      <PageHead title={t('new')} />
      <ActionForm action={add.bind(null, kind)} className="grid max-w-5xl gap-6" labels={useFieldNames()}>
        <NameFields kind={kind} texts={{ vi: null, en: null }} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t('add')}</SubmitButton>
          <ButtonLink href={places[kind].path} look="quiet">
            {names('back')}
          </ButtonLink>
        </div>
      </ActionForm>
    </>
  );
}

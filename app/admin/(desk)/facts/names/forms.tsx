import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { FileField } from '../../../../../components/ui/file-field.tsx';
import { SelectField } from '../../../../../components/ui/select-field.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { TextArea, TextField } from '../../../../../components/ui/text-field.tsx';
import { officialKinds, officialLimits } from '../../../../../lib/names/official-limits.ts';
import { nameLimits } from '../../../../../lib/names/schema.ts';
import { enter, load } from './actions.ts';

/** Enters one official name, or adds to it. */
export function EnterForm() {
  const t = useTranslations('factCheck.names');
  const most = nameLimits.unit;
  const labels = { kind: t('kind'), vi: t('vi'), en: t('en'), until: t('until') };
  return (
    <ActionForm action={enter} labels={labels} clears className="grid gap-3 sm:grid-cols-2">
      <SelectField
        name="kind"
        label={t('kind')}
        defaultValue="event"
        options={officialKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        frameClass="sm:col-span-2"
      />
      <TextField name="vi" label={t('vi')} maxLength={most} required lang="vi" />
      <TextField name="en" label={t('en')} maxLength={most} optional={t('optional')} lang="en" />
      <TextField name="formerVi" label={t('formerVi')} maxLength={most} optional={t('optional')} lang="vi" />
      <TextField name="formerEn" label={t('formerEn')} maxLength={most} optional={t('optional')} lang="en" />
      <TextField name="until" label={t('until')} hint={t('untilHint')} optional={t('optional')} />
      <div className="self-end">
        <SubmitButton>{t('enter')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Loads a list, pasted or as a file. */
export function LoadForm() {
  const t = useTranslations('factCheck.names');
  const words = useTranslations('shell');
  return (
    <ActionForm
      action={load}
      labels={{ csv: t('list'), file: t('file') }}
      clears
      prefix="list-"
      className="mt-3 grid gap-3"
    >
      <TextArea
        name="csv"
        label={t('list')}
        hint={t('listHint', { lines: officialLimits.lines })}
        rows={5}
        spellCheck={false}
        placeholder={t('example')}
        className="max-h-80 font-mono text-[0.8125rem]"
      />
      <FileField
        name="file"
        choose={words('chooseFile')}
        none={words('noFile')}
        label={t('file')}
        hint={t('fileHint')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
      />
      <div>
        <SubmitButton look="plain">{t('load')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { Preview } from '../../../../components/desk/old-addresses/preview.tsx';
import { FileField } from '../../../../components/ui/file-field.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../components/ui/text-field.tsx';
import { oldAddressLimits } from '../../../../lib/old-addresses/limits.ts';
import { load } from './actions.ts';

/** Loads a list of old addresses, pasted or as a file; it can be tried first. */
export function LoadForm() {
  const t = useTranslations('redirects');
  const words = useTranslations('shell');
  const head = [t('line'), t('from'), t('to'), t('does')];
  return (
    <ActionForm action={load} labels={{ csv: t('list'), file: t('file') }} clears className="grid gap-4">
      <TextArea
        name="csv"
        label={t('list')}
        hint={t('listHint', { lines: oldAddressLimits.lines })}
        rows={6}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
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
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="intent" value="try" look="plain">
          {t('try')}
        </SubmitButton>
        <SubmitButton name="intent" value="load">
          {t('load')}
        </SubmitButton>
      </div>
      <Preview caption={t('preview')} head={head} />
    </ActionForm>
  );
}

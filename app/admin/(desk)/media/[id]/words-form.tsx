import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { Checkbox } from '../../../../../components/ui/checkbox.tsx';
import { Fieldset } from '../../../../../components/ui/fieldset.tsx';
import { HiddenField } from '../../../../../components/ui/hidden-field.tsx';
import { Notice } from '../../../../../components/ui/notice.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { TextArea, TextField } from '../../../../../components/ui/text-field.tsx';
import { locales } from '../../../../../lib/i18n/locales.ts';
import type { DeskPhoto } from '../../../../../lib/media/desk-photo.ts';
import { mediaLimits } from '../../../../../lib/media/limits.ts';
import { describe } from '../actions.ts';

function useLabels(): Record<string, string> {
  const t = useTranslations('media.words');
  const named = locales.flatMap((locale) =>
    (['alt', 'caption', 'decorative'] as const).map((field) => [
      `${locale}.${field}`,
      `${t(field)} (${t('in', { locale })})`,
    ]),
  );
  return { ...Object.fromEntries(named), credit: t('credit') };
}

/** Alt text and caption in each language, and the credit; to read only, for those who may not change them. */
export function WordsForm({ photo }: { photo: DeskPhoto }) {
  const t = useTranslations('media.words');
  const labels = useLabels();
  const readOnly = !photo.mayEdit;
  const public_ = photo.mayEdit ? t('public') : t('publicLocked');
  return (
    <ActionForm
      action={describe.bind(null, photo.id)}
      labels={labels}
      savedText={t('saved')}
      className="grid gap-6"
    >
      {photo.isPublic ? (
        <Notice tone="warn">{public_}</Notice>
      ) : readOnly ? (
        <Notice>{t('locked')}</Notice>
      ) : null}
      {photo.wordsDue && photo.mayEdit ? <Notice tone="warn">{t('due')}</Notice> : null}
      <HiddenField name="version" value={String(photo.version)} />
      {locales.map((locale) => (
        <Fieldset key={locale} legend={t('in', { locale })}>
          <TextArea
            name={`${locale}.alt`}
            label={t('alt')}
            hint={t('altHint')}
            lang={locale}
            rows={2}
            maxLength={mediaLimits.alt}
            readOnly={readOnly}
            defaultValue={photo[locale].alt}
          />
          <input type="hidden" name={`${locale}.decorative`} value="" />
          <Checkbox
            name={`${locale}.decorative`}
            label={t('decorative')}
            hint={t('decorativeHint')}
            disabled={readOnly}
            defaultChecked={photo[locale].decorative}
          />
          <TextArea
            name={`${locale}.caption`}
            label={t('caption')}
            lang={locale}
            rows={2}
            maxLength={mediaLimits.caption}
            readOnly={readOnly}
            defaultValue={photo[locale].caption}
          />
        </Fieldset>
      ))}
      <TextField
        name="credit"
        label={t('credit')}
        hint={t('creditHint')}
        maxLength={mediaLimits.credit}
        readOnly={readOnly}
        defaultValue={photo.credit}
      />
      {readOnly ? null : (
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

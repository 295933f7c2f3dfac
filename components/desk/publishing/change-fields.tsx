'use client';

import { useTranslations } from 'next-intl';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import { changeKinds, publishingLimits } from '../../../lib/publishing/schema.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldError } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { useField } from '../../ui/form-context.tsx';
import { TextArea } from '../../ui/text-field.tsx';

/** What readers are told of a text that takes the place of one they have read. */
export function ChangeFields({
  locale,
  otherIsPublic,
  kinds = changeKinds,
}: {
  locale: Locale;
  otherIsPublic: boolean;
  kinds?: readonly (typeof changeKinds)[number][];
}) {
  const t = useTranslations('publishing.change');
  const { id, error } = useField('change');
  return (
    <Fieldset legend={t('legend')}>
      <div id={id} className="grid gap-2">
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            radio
            name="change"
            value={kind}
            label={t(`${kind}.label`)}
            hint={t(`${kind}.hint`)}
          />
        ))}
        {error ? <FieldError id={id}>{error}</FieldError> : null}
      </div>
      <TextArea
        name="note"
        lang={locale}
        label={t('note', { locale })}
        hint={t('noteHint')}
        maxLength={publishingLimits.note}
      />
      {otherIsPublic ? (
        <TextArea
          name="otherNote"
          lang={otherLocale(locale)}
          label={t('otherNote', { locale: otherLocale(locale) })}
          hint={t('otherNoteHint')}
          maxLength={publishingLimits.note}
        />
      ) : null}
    </Fieldset>
  );
}

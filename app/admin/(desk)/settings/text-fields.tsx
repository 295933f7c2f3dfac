import { useTranslations } from 'next-intl';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { TextArea, TextField } from '../../../../components/ui/text-field.tsx';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { type SettingsText, settingsLimits } from '../../../../lib/settings/schema.ts';

/** What the newspaper is called, in one language. */
export function SettingsTextFields({ locale, text }: { locale: Locale; text: SettingsText }) {
  const t = useTranslations('settings');
  const field = (name: 'nameplate' | 'institution' | 'tagline') => ({
    name: `${locale}.${name}`,
    label: t(name),
    lang: locale,
    maxLength: settingsLimits[name],
    defaultValue: text[name],
  });
  return (
    <Fieldset legend={t('in', { locale })}>
      <TextField {...field('nameplate')} required hint={t('nameplateHint')} />
      <TextField {...field('institution')} required />
      <TextField {...field('tagline')} optional={t('optional')} />
      <TextArea
        name={`${locale}.address`}
        label={t('address')}
        optional={t('optional')}
        lang={locale}
        maxLength={settingsLimits.address}
        defaultValue={text.address}
      />
    </Fieldset>
  );
}

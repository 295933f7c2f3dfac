import { useTranslations } from 'next-intl';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { factorRules } from '../../../../lib/accounts/factors.ts';
import type { Settings } from '../../../../lib/settings/queries.ts';
import { toneStyles } from '../../../../lib/text/proof/slip.ts';

/** The rules of the house: what the desk holds everybody to. */
export function RulesFields({ settings }: { settings: Settings }) {
  const t = useTranslations('settings');
  return (
    <Fieldset legend={t('rules')}>
      <SelectField
        name="toneStyle"
        label={t('toneStyle')}
        hint={t('toneStyleHint')}
        defaultValue={settings.toneStyle}
        options={toneStyles.map((style) => ({ value: style, label: t(`toneStyles.${style}`) }))}
      />
      <SelectField
        name="requiredFactors"
        label={t('requiredFactors')}
        hint={t('requiredFactorsHint')}
        defaultValue={settings.requiredFactors}
        options={factorRules.map((rule) => ({ value: rule, label: t(`factorRules.${rule}`) }))}
      />
    </Fieldset>
  );
}

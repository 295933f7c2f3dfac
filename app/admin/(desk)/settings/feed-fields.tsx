import { useTranslations } from 'next-intl';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import type { Settings } from '../../../../lib/settings/queries.ts';
import { feedTexts, settingsLimits } from '../../../../lib/settings/schema.ts';

/** What programs are given: feeds, and the key by which search engines believe what they are told. */
export function FeedFields({ settings }: { settings: Settings }) {
  const t = useTranslations('settings');
  const { least, most } = settingsLimits.feedSize;
  return (
    <Fieldset legend={t('programs')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="feedSize"
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          label={t('feedSize')}
          defaultValue={settings.feedSize}
        />
        <SelectField
          name="feedText"
          label={t('feedText')}
          defaultValue={settings.feedText}
          options={feedTexts.map((text) => ({ value: text, label: t(`feedTexts.${text}`) }))}
        />
      </div>
      <TextField
        name="indexNowKey"
        label={t('indexNowKey')}
        hint={t('indexNowKeyHint')}
        optional={t('optional')}
        maxLength={settingsLimits.indexNowKey}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        defaultValue={settings.indexNowKey}
      />
    </Fieldset>
  );
}

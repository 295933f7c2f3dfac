import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { HiddenField } from '../../../../components/ui/hidden-field.tsx';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { locales } from '../../../../lib/i18n/locales.ts';
import { readBanner } from '../../../../lib/settings/banner.ts';
import { settingsLimits } from '../../../../lib/settings/schema.ts';
import { timeZones } from '../../../../lib/settings/time-zones.ts';
import { requireActorFor } from '../../actor.ts';
import { deskSettings } from '../../settings.ts';
import { AccentField } from './accent-field.tsx';
import { saveSettingsAction } from './actions.ts';
import { BannerForm } from './banner-form.tsx';
import { FeedFields } from './feed-fields.tsx';
import { Logo } from './logo.tsx';
import { RulesFields } from './rules-fields.tsx';
import { SettingsTextFields } from './text-fields.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

type Props = { searchParams: Promise<{ logo?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const actor = await requireActorFor('settings.edit', '/admin/settings');
  const { logo } = await searchParams;
  const settings = await deskSettings();
  const t = await getTranslations('settings');
  const worded = locales.flatMap((locale) =>
    (['nameplate', 'institution', 'tagline', 'address'] as const).map((name) => [
      `${locale}.${name}`,
      `${t(name)} (${t('in', { locale })})`,
    ]),
  );
  const labels = {
    ...Object.fromEntries(worded),
    accent: t('accent'),
    email: t('email'),
    phone: t('phone'),
    timeZone: t('timeZone'),
    schoolYearStart: t('schoolYearStart'),
    toneStyle: t('toneStyle'),
    feedSize: t('feedSize'),
    feedText: t('feedText'),
    indexNowKey: t('indexNowKey'),
    requiredFactors: t('requiredFactors'),
  };
  const monthName = new Intl.DateTimeFormat(actor.interfaceLocale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    label: monthName.format(Date.UTC(2000, month)),
  }));
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <ActionForm
        action={saveSettingsAction}
        className="grid max-w-5xl gap-8"
        labels={labels}
        savedText={t('saved')}
      >
        <HiddenField name="version" value={String(settings.version)} />
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
          {locales.map((locale) => (
            <SettingsTextFields key={locale} locale={locale} text={settings.texts[locale]} />
          ))}
        </div>
        <Fieldset legend={t('look')}>
          <AccentField accent={settings.accent} sample={settings.texts[actor.interfaceLocale].nameplate} />
        </Fieldset>
        <Fieldset legend={t('contact')}>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="email"
              type="email"
              inputMode="email"
              label={t('email')}
              optional={t('optional')}
              maxLength={settingsLimits.email}
              defaultValue={settings.email}
            />
            <TextField
              name="phone"
              type="tel"
              label={t('phone')}
              optional={t('optional')}
              maxLength={settingsLimits.phone}
              defaultValue={settings.phone}
            />
          </div>
        </Fieldset>
        <Fieldset legend={t('time')}>
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              name="timeZone"
              label={t('timeZone')}
              hint={t('timeZoneHint')}
              defaultValue={settings.timeZone}
              options={timeZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            />
            <SelectField
              name="schoolYearStart"
              label={t('schoolYearStart')}
              hint={t('schoolYearStartHint')}
              defaultValue={String(settings.schoolYearStart)}
              options={months}
            />
          </div>
        </Fieldset>
        <RulesFields settings={settings} />
        <FeedFields settings={settings} />
        <div className="border-line border-t pt-4">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
      <BannerForm banner={await readBanner()} timeZone={settings.timeZone} />
      <Logo file={settings.logoFile} outcome={typeof logo === 'string' ? logo : undefined} />
    </>
  );
}

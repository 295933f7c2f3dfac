import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { HiddenField } from '../../../../components/ui/hidden-field.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import type { Banner } from '../../../../lib/settings/banner.ts';
import { settingsLimits } from '../../../../lib/settings/schema.ts';
import { localMinute } from '../../../../lib/text/dates.ts';
import { dayInNumbers } from '../../../../lib/text/typed-day.ts';
import { saveBannerAction } from './actions.ts';

function Told({ locale, told }: { locale: Locale; told: Banner['texts'][Locale] }) {
  const t = useTranslations('settings');
  return (
    <Fieldset legend={t('in', { locale })}>
      <TextField
        name={`${locale}.text`}
        label={t('bannerText')}
        lang={locale}
        optional={t('optional')}
        maxLength={settingsLimits.banner}
        defaultValue={told.text}
      />
      <TextField
        name={`${locale}.link`}
        label={t('bannerLink')}
        hint={t('bannerLinkHint')}
        optional={t('optional')}
        maxLength={settingsLimits.bannerLink}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={told.link}
      />
    </Fieldset>
  );
}

/** When the notice begins or ends: a day, and a time of that day. */
function When({ name, at, timeZone }: { name: 'from' | 'until'; at: Date | null; timeZone: string }) {
  const t = useTranslations('settings');
  const [day = '', time = ''] = at ? localMinute(at, timeZone).split(' ') : [];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-end gap-3">
      <TextField
        name={`${name}Day`}
        label={t(`${name}Day`)}
        hint={t(name === 'from' ? 'fromHint' : 'untilHint')}
        placeholder={t('dayForm')}
        optional={t('optional')}
        defaultValue={day && dayInNumbers(day)}
      />
      <TextField name={`${name}Time`} label={t(`${name}Time`)} placeholder="07:30" defaultValue={time} />
    </div>
  );
}

/** The notice of every page, by itself: it is on the pages as soon as it is saved. */
export function BannerForm({ banner, timeZone }: { banner: Banner; timeZone: string }) {
  const t = useTranslations('settings');
  const format = useFormatter();
  const { version, from, until, shown, texts } = banner;
  const named = locales.flatMap((locale) =>
    (['text', 'link'] as const).map((name) => [
      `${locale}.${name}`,
      `${t(name === 'text' ? 'bannerText' : 'bannerLink')} (${t('in', { locale })})`,
    ]),
  );
  const times = (['fromDay', 'fromTime', 'untilDay', 'untilTime'] as const).map((name) => [name, t(name)]);
  const written = locales.some((locale) => texts[locale].text);
  const since =
    from && from > new Date() ? format.dateTime(from, { dateStyle: 'short', timeStyle: 'short' }) : '';
  return (
    <section id="banner" className="mt-8 grid max-w-5xl gap-4 border-line border-t pt-4">
      <h2 className="font-bold text-base">{t('banner')}</h2>
      <p className="max-w-prose text-soft">{t('bannerHint')}</p>
      <p>{shown ? t('bannerShown') : written && since ? t('bannerWaits', { since }) : t('bannerNot')}</p>
      <ActionForm
        action={saveBannerAction}
        prefix="banner-"
        className="grid gap-6"
        labels={Object.fromEntries([...named, ...times])}
        savedText={t('bannerSaved')}
      >
        <HiddenField name="version" value={String(version)} />
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
          {locales.map((locale) => (
            <Told key={locale} locale={locale} told={texts[locale]} />
          ))}
          <When name="from" at={written ? from : null} timeZone={timeZone} />
          <When name="until" at={until} timeZone={timeZone} />
        </div>
        <div>
          <SubmitButton>{t('bannerSave')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

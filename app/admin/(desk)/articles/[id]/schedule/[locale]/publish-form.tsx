import { type Messages, NextIntlClientProvider, useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { ChangeFields } from '../../../../../../../components/desk/publishing/change-fields.tsx';
import { MomentFields } from '../../../../../../../components/desk/publishing/moment-fields.tsx';
import { OverrideReason } from '../../../../../../../components/desk/publishing/override-reason.tsx';
import { Unmet } from '../../../../../../../components/desk/publishing/unmet.tsx';
import { Checkbox } from '../../../../../../../components/ui/checkbox.tsx';
import { Fieldset } from '../../../../../../../components/ui/fieldset.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import type { DeskTranslation } from '../../../../../../../lib/articles/desk-translation.ts';
import { type Locale, otherLocale } from '../../../../../../../lib/i18n/locales.ts';
import type { Finding } from '../../../../../../../lib/publishing/requirement.ts';
import { scheduledTexts } from '../../../../../../../lib/publishing/schema.ts';
import { schedule } from './actions.ts';

/** When the text is to be published, which text, and what readers are told then. */
export function PublishForm({
  articleId,
  locale,
  translation,
  found,
  otherIsPublic,
  mayOverride,
  messages,
}: {
  articleId: string;
  locale: Locale;
  translation: DeskTranslation;
  found: readonly Finding[];
  otherIsPublic: boolean;
  mayOverride: boolean;
  messages: Partial<Messages>;
}) {
  const t = useTranslations('schedule');
  const publishing = useTranslations('publishing');
  const overridable = found.filter(({ level, passes }) => level === 'error' && passes !== 'never');
  const labels = {
    day: t('day'),
    time: t('time'),
    note: publishing('change.note', { locale }),
    otherNote: publishing('change.otherNote', { locale: otherLocale(locale) }),
    overrideReason: publishing('override.reason'),
  };
  return (
    <ActionForm action={schedule.bind(null, articleId, locale, 'publish')} prefix="publish-" labels={labels}>
      <Fieldset legend={t('publish.title')} hint={t('publish.hint')}>
        <Unmet articleId={articleId} locale={locale} findings={found} later />
        <MomentFields />
        <fieldset className="grid gap-2">
          <legend className="sr-only">{t('text.legend')}</legend>
          {scheduledTexts.map((text) => (
            <Checkbox
              key={text}
              radio
              name="text"
              value={text}
              defaultChecked={text === 'this'}
              label={t(`text.${text}`, { revision: translation.version })}
            />
          ))}
        </fieldset>
        {translation.publishedAt ? (
          <NextIntlClientProvider messages={messages}>
            <ChangeFields locale={locale} otherIsPublic={otherIsPublic} />
          </NextIntlClientProvider>
        ) : null}
        {overridable.length > 0 && mayOverride ? (
          <OverrideReason count={overridable.length} optional />
        ) : null}
        <input type="hidden" name="version" value={translation.version} />
        <div>
          <SubmitButton>{t('publish.submit')}</SubmitButton>
        </div>
      </Fieldset>
    </ActionForm>
  );
}

import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { useMoment } from '../../../../../../../components/desk/moment.tsx';
import { MomentFields } from '../../../../../../../components/desk/publishing/moment-fields.tsx';
import { Fieldset } from '../../../../../../../components/ui/fieldset.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import { embargo } from './actions.ts';

/** Until when nobody may publish the text, or that the embargo is lifted. */
export function EmbargoForm({
  articleId,
  locale,
  until,
}: {
  articleId: string;
  locale: Locale;
  until: Date | null;
}) {
  const t = useTranslations('schedule');
  const moment = useMoment();
  return (
    <ActionForm
      action={embargo.bind(null, articleId, locale)}
      prefix="embargo-"
      labels={{ day: t('day'), time: t('time') }}
    >
      <Fieldset legend={t('embargo.title')} hint={t('embargo.hint')}>
        {until ? <p>{t('embargo.until', { at: moment(until) })}</p> : <MomentFields />}
        <div>
          <SubmitButton look="plain">{t(until ? 'embargo.lift' : 'embargo.set')}</SubmitButton>
        </div>
      </Fieldset>
    </ActionForm>
  );
}

import { useTranslations } from 'next-intl';
import { TextField } from '../../ui/text-field.tsx';

/** A day and a time of the site's time zone, typed as people write them. */
export function MomentFields({ day = '', time = '' }: { day?: string; time?: string }) {
  const t = useTranslations('schedule');
  return (
    <div className="grid max-w-md gap-4 sm:grid-cols-2">
      <TextField name="day" label={t('day')} hint={t('dayHint')} defaultValue={day} autoComplete="off" />
      <TextField name="time" label={t('time')} hint={t('timeHint')} defaultValue={time} autoComplete="off" />
    </div>
  );
}

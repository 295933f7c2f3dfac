import { useTranslations } from 'next-intl';
import { publishingLimits } from '../../../lib/publishing/schema.ts';
import { TextArea } from '../../ui/text-field.tsx';

/** Asks why a text is published although so many requirements are not met. */
export function OverrideReason({ count, optional = false }: { count: number; optional?: boolean }) {
  const t = useTranslations('publishing.override');
  return (
    <TextArea
      name="overrideReason"
      label={t('reason')}
      hint={t('intro', { count })}
      rows={3}
      required={!optional}
      maxLength={publishingLimits.overrideReason}
    />
  );
}

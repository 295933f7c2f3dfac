import { useTranslations } from 'next-intl';
import { ActionForm } from '../../../../../../../components/desk/action-form.tsx';
import { useMoment } from '../../../../../../../components/desk/moment.tsx';
import { ScheduledWords } from '../../../../../../../components/desk/publishing/scheduled-words.tsx';
import { Notice } from '../../../../../../../components/ui/notice.tsx';
import { SubmitButton } from '../../../../../../../components/ui/submit-button.tsx';
import type { ScheduleState } from '../../../../../../../lib/publishing/scheduled.ts';
import type { ScheduleKind } from '../../../../../../../lib/publishing/schema.ts';
import { cancel, restore } from './actions.ts';

/** What waits, what failed, and what was cancelled a moment ago, each with what can be done about it. */
export function Ahead({ state, may }: { state: ScheduleState; may: Record<ScheduleKind, boolean> }) {
  const t = useTranslations('schedule');
  const moment = useMoment();
  const { waiting, failed, cancelled } = state;
  return (
    <div className="mb-5 grid gap-3 empty:hidden">
      {failed ? (
        <Notice tone="bad">
          <p className="font-semibold">{t(`failed.${failed.kind}`, { at: moment(failed.at) })}</p>
          <ScheduledWords scheduled={failed} />
        </Notice>
      ) : null}
      {waiting.map((one) => (
        <div
          key={one.id}
          className="flex flex-wrap items-center gap-3 border-warn border-l-4 bg-warn-wash px-3.5 py-2.5"
        >
          <div className="min-w-0 flex-1">
            <ScheduledWords scheduled={one} />
          </div>
          {may[one.kind] ? (
            <ActionForm action={cancel.bind(null, one.id)} prefix={`${one.id}-`}>
              <SubmitButton look="plain" small>
                {t(`cancel.${one.kind}`)}
              </SubmitButton>
            </ActionForm>
          ) : null}
        </div>
      ))}
      {cancelled && may[cancelled.kind] ? (
        <div className="flex flex-wrap items-center gap-3 border-edge border-l-4 bg-wash px-3.5 py-2.5">
          <p role="status" className="min-w-0 flex-1">
            {t(`cancelled.${cancelled.kind}`, { at: moment(cancelled.at) })}
          </p>
          <ActionForm action={restore.bind(null, cancelled.id)} prefix={`${cancelled.id}-`}>
            <SubmitButton look="plain" small>
              {t('restore')}
            </SubmitButton>
          </ActionForm>
        </div>
      ) : null}
    </div>
  );
}

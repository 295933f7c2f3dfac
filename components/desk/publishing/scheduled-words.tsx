import { useTranslations } from 'next-intl';
import type { Scheduled } from '../../../lib/publishing/scheduled.ts';
import { IssueText } from '../issue-text.tsx';
import { useMoment } from '../moment.tsx';

/** What is to happen to a text, or was, when, and by whose decision. */
export function ScheduledWords({ scheduled }: { scheduled: Scheduled }) {
  const t = useTranslations('schedule');
  const moment = useMoment();
  const { kind, at, revision, by, issues } = scheduled;
  return (
    <>
      <p>
        <strong>{t(`will.${kind}`, { at: moment(at) })}</strong>
        <span className="block text-[0.8125rem] text-soft">
          {kind === 'publish' ? `${revision === null ? t('newest') : t('revision', { revision })} · ` : null}
          {t('by', { by })}
        </span>
      </p>
      {issues.length > 0 ? (
        <ul className="list-disc pl-5">
          {issues.map((issue) => (
            <li key={`${issue.field} ${issue.key} ${JSON.stringify(issue.values)}`}>
              <IssueText issue={issue} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { Issue } from '../../lib/issue.ts';
import { useMoment } from './moment.tsx';

type Key = Parameters<ReturnType<typeof useTranslations<'issues'>>>[0];

/** An issue in the language of the desk; the one of an ended session comes with the way back in. */
export function IssueText({ issue }: { issue: Issue }) {
  const t = useTranslations('issues');
  const shell = useTranslations('shell');
  const moment = useMoment();
  const at = issue.values?.at;
  const values = at ? { ...issue.values, at: moment(new Date(at)) } : issue.values;
  const text = t(issue.key as Key, values as never);
  if (issue.key !== 'signedOut') return text;
  return (
    <>
      {text}{' '}
      <a href="/admin/sign-in?return=/admin/signed-in" target="_blank" rel="noopener" className="underline">
        {shell('signInNewTab')}
      </a>
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { Issue } from '../../lib/issue.ts';

type Key = Parameters<ReturnType<typeof useTranslations<'issues'>>>[0];

/** An issue in the language of the desk; the one of an ended session comes with the way back in. */
export function IssueText({ issue }: { issue: Issue }) {
  const t = useTranslations('issues');
  const shell = useTranslations('shell');
  const text = t(issue.key as Key, issue.values as never);
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

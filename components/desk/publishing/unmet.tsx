import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Issue } from '../../../lib/issue.ts';
import { Notice } from '../../ui/notice.tsx';
import { IssueText } from '../issue-text.tsx';
import { placeOf } from '../writing/place-of.ts';

/** What has to be done first, each leading to its field on the writing screen. */
export function Unmet({
  articleId,
  locale,
  issues,
}: {
  articleId: string;
  locale: Locale;
  issues: readonly Issue[];
}) {
  const t = useTranslations('publishing');
  return (
    <Notice tone="bad" className="mb-5">
      <p className="font-semibold">{t('unmet', { count: issues.length })}</p>
      <ul className="grid gap-1">
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.key}`}>
            <Link
              href={`/admin/articles/${articleId}#${placeOf(locale, issue)}`}
              className="underline underline-offset-2"
            >
              <IssueText issue={issue} />
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

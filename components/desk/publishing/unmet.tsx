import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Finding } from '../../../lib/publishing/requirement.ts';
import { Notice } from '../../ui/notice.tsx';
import { IssueText } from '../issue-text.tsx';
import { placeOf } from '../writing/place-of.ts';

/** What has to be done first, and below it what is worth a look, each leading to its field on the writing screen. */
export function Unmet({
  articleId,
  locale,
  findings,
  later = false,
}: {
  articleId: string;
  locale: Locale;
  findings: readonly Finding[];
  /** It is to be published at a time to come. */
  later?: boolean;
}) {
  const t = useTranslations('publishing');
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const list = (found: readonly Finding[]) => (
    <ul className="grid gap-1">
      {found.map((issue) => (
        <li key={`${issue.field} ${issue.key} ${JSON.stringify(issue.values)}`}>
          <Link
            href={`/admin/articles/${articleId}#${placeOf(locale, issue)}`}
            className="underline underline-offset-2"
          >
            <IssueText issue={issue} />
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {errors.length > 0 ? (
        <Notice tone="bad" className="mb-5">
          <p className="font-semibold">{t(later ? 'unmetLater' : 'unmet', { count: errors.length })}</p>
          {list(errors)}
        </Notice>
      ) : null}
      {warnings.length > 0 ? (
        <Notice tone="warn" className="mb-5">
          <p className="font-semibold">{t('warnings', { count: warnings.length })}</p>
          {list(warnings)}
        </Notice>
      ) : null}
    </>
  );
}

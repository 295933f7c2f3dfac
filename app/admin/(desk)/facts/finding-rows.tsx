import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '../../../../components/ui/notice.tsx';
import { Cell, RowHead, Table } from '../../../../components/ui/table.tsx';
import type { Finding } from '../../../../lib/fact-check/findings.ts';
import { kindKeys } from './kind-keys.ts';

/** Disagreements with the articles they stand in. */
export function FindingRows({ items }: { items: Finding[] }) {
  const t = useTranslations('factCheck');
  const words = useTranslations('facts');
  return (
    <Table caption={t('title')} head={[t('gravity'), t('article'), t('found')]}>
      {items.map(({ articleId, title, issue }) => (
        <tr key={`${articleId} ${issue.signature}`}>
          <Cell className="whitespace-nowrap">
            <Tag tone={issue.grade === 'error' ? 'bad' : 'warn'}>{words(`grades.${issue.grade}`)}</Tag>
            <span className="block pt-1 text-[0.8125rem] text-soft">
              {words(`kinds.${kindKeys[issue.kind]}`)}
            </span>
          </Cell>
          <RowHead className="min-w-48">
            <Link
              href={`/admin/articles/${articleId}#facts`}
              prefetch={false}
              className="font-normal underline underline-offset-2"
            >
              {title || t('untitled')}
            </Link>
          </RowHead>
          <Cell className="min-w-64 text-sm">
            {words(`reasons.${issue.reason}`, issue.values as never)}
            {issue.proposal ? (
              <span className="block text-soft">
                {t('proposal')} {issue.proposal}
              </span>
            ) : null}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

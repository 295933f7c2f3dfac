'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import { useForm } from '../../ui/form-context.tsx';
import { Cell, RowHead, Table } from '../../ui/table.tsx';

/** The question, and after it was answered what became of each article. */
export function SeveralResults({ back, children }: { back: string; children: ReactNode }) {
  const t = useTranslations('several');
  const list = useTranslations('articleList');
  const { rows } = useForm();
  if (!rows) return children;
  return (
    <>
      <Table caption={t('results')} head={[list('article'), t('became')]}>
        {rows.map(([articleId = '', titleLocale, title, ...lines]) => (
          <tr key={articleId} className="text-sm">
            <RowHead>
              <Link
                href={`/admin/articles/${articleId}`}
                prefetch={false}
                lang={titleLocale}
                className="underline-offset-2 hover:underline"
              >
                {title || list('untitled')}
              </Link>
            </RowHead>
            <Cell>
              {lines.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </Cell>
          </tr>
        ))}
      </Table>
      <div>
        <ButtonLink look="primary" href={back}>
          {t('toList')}
        </ButtonLink>
      </div>
    </>
  );
}

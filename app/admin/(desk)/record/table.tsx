import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Moment } from '../../../../components/desk/moment.tsx';
import { Cell, RowHead, Table } from '../../../../components/ui/table.tsx';
import type { RecordEntry } from '../../../../lib/timeline/site-record.ts';
import { recordWording } from './wording.ts';

const linked = 'underline decoration-edge underline-offset-4 hover:decoration-ink';

/** What an event was about: an article, an account; nothing where its words say all. */
async function About({ entry }: { entry: RecordEntry }) {
  const t = await getTranslations('record');
  const { article, subject, by } = entry;
  if (article?.gone) return <span className="text-soft">{t('goneArticle')}</span>;
  if (article)
    return (
      <Link href={`/admin/articles/${article.id}`} className={linked}>
        {article.title || t('untitled')}
      </Link>
    );
  if (!subject || subject.id === by?.id) return null;
  return (
    <Link href={`/admin/accounts/${subject.id}`} className={linked}>
      {subject.name}
    </Link>
  );
}

/** Events of the record, one a row. */
export async function RecordTable({ entries }: { entries: readonly RecordEntry[] }) {
  const t = await getTranslations('record');
  const worded = await recordWording();
  return (
    <Table caption={t('title')} head={[t('when'), t('who'), t('what'), t('about')]}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <RowHead className="whitespace-nowrap font-normal tabular-nums">
            <Moment at={entry.at} />
          </RowHead>
          <Cell>{entry.by?.name ?? <span className="text-soft">{t('nobody')}</span>}</Cell>
          <Cell className="min-w-64 wrap-anywhere">{worded(entry)}</Cell>
          <Cell className="min-w-40 wrap-anywhere">
            <About entry={entry} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

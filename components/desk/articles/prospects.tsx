import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Outlook, Prospect } from '../../../lib/several/outlook.ts';
import type { SeveralAction } from '../../../lib/several/schema.ts';
import { Cell, RowHead, Table } from '../../ui/table.tsx';
import { IssueText } from '../issue-text.tsx';

/** What is already as it shall be stands in nobody's way. */
const harmless = new Set(['nothingToPublish', 'notPublished']);

function ProspectLine({ action, prospect }: { action: SeveralAction; prospect: Prospect }) {
  const t = useTranslations('several');
  const { locale, issues, warnings } = prospect;
  const [first] = issues;
  const name = locale ? `${t(`short.${locale}`)}: ` : '';
  if (!first) {
    return (
      <span className="block">
        {name}
        {t(`will.${action}`)}
        {warnings.map((warning) => (
          <span key={`${warning.key} ${warning.field}`} className="block text-warn">
            <IssueText issue={warning} />
          </span>
        ))}
      </span>
    );
  }
  return (
    <span className={harmless.has(first.key) ? 'block text-soft' : 'block text-bad'}>
      {name}
      <IssueText issue={first} />
      {issues.length > 1 ? ` ${t('more', { count: issues.length - 1 })}` : null}
    </span>
  );
}

/** What an action would do with each article, and what stands in the way. */
export function ProspectTable({
  action,
  outlooks,
  locale,
}: {
  action: SeveralAction;
  outlooks: readonly Outlook[];
  locale: Locale;
}) {
  const t = useTranslations('several');
  const list = useTranslations('articleList');
  return (
    <Table caption={t('caption')} head={[list('article'), t('now'), t('happens')]}>
      {outlooks.map(({ articleId, title, titleLocale, section, units, prospects }) => (
        <tr key={articleId} className="text-sm">
          <RowHead lang={titleLocale} className="font-semibold">
            {title || list('untitled')}
          </RowHead>
          <Cell className="text-soft">
            {action === 'unit' ? units.map((unit) => unit[locale]).join(', ') : section[locale]}
          </Cell>
          <Cell>
            {prospects.length === 0 ? <span className="text-soft">{t('unwritten')}</span> : null}
            {prospects.map((prospect) => (
              <ProspectLine key={prospect.locale ?? ''} action={action} prospect={prospect} />
            ))}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

import { useTranslations } from 'next-intl';
import type { NoticeRow } from '../../../lib/notices/queries.ts';
import { Tag } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ActionForm } from '../action-form.tsx';
import type { FormState } from '../form-state.ts';
import { IssueText } from '../issue-text.tsx';
import { Moment } from '../moment.tsx';

type Mark = (id: string, read: boolean, before: FormState, form: FormData) => Promise<FormState>;

/** Notices, each leading to what it tells of, with a way to mark it. */
export function NoticeList({ notices, mark }: { notices: readonly NoticeRow[]; mark: Mark }) {
  const t = useTranslations('notices');
  if (notices.length === 0) return null;
  return (
    <ul aria-label={t('list')} className="border-line border-y">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} mark={mark.bind(null, notice.id, !notice.read)} />
      ))}
    </ul>
  );
}

function OneNotice({
  notice: { id, kind, at, read, by, locale, data },
  mark,
}: {
  notice: NoticeRow;
  mark: (before: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = useTranslations('notices');
  const title = data.title || t('untitled');
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-line border-b py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1 basis-72">
        <p className={read ? 'text-soft' : 'font-semibold'}>
          {read ? null : (
            <>
              <Tag tone="warn">{t('unread')}</Tag>{' '}
            </>
          )}
          {t(`kinds.${kind}`, { by, locale: locale ?? 'both' })}
        </p>
        <p>
          {/* A plain link: it must not be fetched before somebody follows it. */}
          <a
            href={`/admin/notices/${id}`}
            lang={data.title ? data.titleLocale : undefined}
            className="inline-block min-h-6 underline underline-offset-2"
          >
            {title}
          </a>
        </p>
        {data.quote ? (
          <blockquote className="mt-1 whitespace-pre-wrap border-edge border-l-2 pl-3 text-sm [overflow-wrap:anywhere]">
            {data.quote}
          </blockquote>
        ) : null}
        {data.issues ? (
          <ul className="mt-1 list-disc pl-5 text-sm">
            {data.issues.map((issue) => (
              <li key={`${issue.field} ${issue.key}`}>
                <IssueText issue={issue} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <p className="text-[0.8125rem] text-soft tabular-nums">
        <Moment at={at} />
      </p>
      <ActionForm action={mark} prefix={`${id}-`} className="w-full sm:w-auto">
        <SubmitButton look="quiet" small aria-label={t(read ? 'markUnreadOf' : 'markReadOf', { title })}>
          {t(read ? 'markUnread' : 'markRead')}
        </SubmitButton>
      </ActionForm>
    </li>
  );
}

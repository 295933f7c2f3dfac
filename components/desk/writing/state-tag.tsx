import { useFormatter, useTranslations } from 'next-intl';
import { Tag } from '../../ui/notice.tsx';
import type { TextState } from './article-view.ts';

const tones = {
  absent: 'plain',
  draft: 'plain',
  published: 'good',
  changed: 'warn',
  withdrawn: 'bad',
} as const;

/** State of one language, in words: nobody has to tell colours apart. */
export function StateTag({ state }: { state: Pick<TextState, 'status' | 'publishedAt' | 'withdrawnAt'> }) {
  const t = useTranslations('editor.states');
  const format = useFormatter();
  const { status } = state;
  const since = { published: state.publishedAt, withdrawn: state.withdrawnAt }[status as 'published'];
  const day = since
    ? format.dateTime(new Date(since), { day: 'numeric', month: 'numeric', year: 'numeric' })
    : '';
  if (status === 'absent') return <span className="text-[0.8125rem] text-soft">{t(status)}</span>;
  return (
    <Tag tone={tones[status]}>
      {t(status)}
      {day ? ` ${day}` : ''}
    </Tag>
  );
}

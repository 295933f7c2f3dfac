import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Tag } from '../../ui/notice.tsx';
import { useMoment } from '../moment.tsx';
import type { TextState } from './article-view.ts';

/** What is to happen to a text by itself, leading to where it can be changed. */
export function ScheduledTag({
  scheduled,
  href,
}: {
  scheduled: NonNullable<TextState['scheduled']>;
  href: string;
}) {
  const t = useTranslations('editor.scheduled');
  const moment = useMoment();
  return (
    <Link href={href} prefetch={false} className="underline underline-offset-2">
      <Tag tone="warn">{t(scheduled.kind, { at: moment(new Date(scheduled.at)) })}</Tag>
    </Link>
  );
}

import { useTranslations } from 'next-intl';
import type { WorkflowState } from '../../../lib/review/schema.ts';
import { Tag } from '../../ui/notice.tsx';

const tones = {
  absent: 'plain',
  draft: 'plain',
  asked: 'plain',
  changesAsked: 'warn',
  approved: 'good',
  outdated: 'warn',
  scheduled: 'good',
  published: 'good',
  changed: 'warn',
  withdrawn: 'bad',
} as const satisfies Record<WorkflowState, string>;

/** Where a text stands on its way to the readers, in words. */
export function WorkflowTag({ state }: { state: WorkflowState }) {
  const t = useTranslations('workflow');
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}

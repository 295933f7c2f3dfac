'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { RelatedItem } from '../article-view.ts';
import { useWritingStore } from '../writing-store.ts';
import { tellOfOther } from './related-requests.ts';

/** Says that a chosen story leads back to this one, or makes it do so. */
export function LinkBack({ item }: { item: RelatedItem }) {
  const t = useTranslations('editor.related');
  const { get, set } = useWritingStore();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const { back, articleId: otherId, title } = item;
  if (!back) return null;
  if (back.linked)
    return <span className="block text-[0.8125rem] text-good leading-snug">{t('mutual')}</span>;
  if (!back.mayLink) return null;
  const link = async () => {
    if (state === 'asking') return;
    setState('asking');
    const { articleId } = get();
    const done = await tellOfOther('back', 'POST', { articleId, otherId });
    setState(done ? 'idle' : 'failed');
    if (done) set({ related: { ...get().related, [otherId]: { ...item, back: { ...back, linked: true } } } });
  };
  return (
    <span className="flex flex-wrap items-center gap-2 pt-0.5">
      <Button
        type="button"
        small
        aria-label={t('linkBackNamed', { name: title })}
        aria-disabled={state === 'asking' || undefined}
        onClick={link}
      >
        {t('linkBack')}
      </Button>
      <span role="status" className="text-[0.8125rem] text-bad">
        {state === 'failed' ? t('failed') : null}
      </span>
    </span>
  );
}

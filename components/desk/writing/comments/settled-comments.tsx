'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { Button } from '../../../ui/button.tsx';
import { type Talk, useComments } from './comments-store.ts';
import { ThreadView } from './thread-view.tsx';

/** What has been settled, read when somebody wants to see it. */
export function SettledComments({ locale }: { locale: Locale }) {
  const t = useTranslations('comments');
  const { settled, talks } = useComments();
  const [shown, setShown] = useState<Talk | null>(null);
  const read = async (page: number) => {
    const talk = await settled(locale, page);
    if (!talk) return;
    const before = page > 1 && shown ? shown.threads : [];
    setShown({ ...talk, threads: [...before, ...talk.threads] });
  };
  // What was opened again stands among the open ones.
  const open = new Set(talks[locale].threads.map(({ id }) => id));
  const threads = shown?.threads.filter(({ id }) => !open.has(id)) ?? [];
  return (
    <details onToggle={(event) => event.currentTarget.open && void read(1)}>
      <summary className="min-h-6 w-fit cursor-pointer text-soft hover:text-ink">{t('showResolved')}</summary>
      {shown ? (
        <div className="grid gap-2.5 pt-1.5">
          {threads.length === 0 ? <p className="text-soft">{t('noneResolved')}</p> : null}
          {threads.map((thread) => (
            <div key={thread.id} className="body-comments">
              {thread.quote ? <p className="text-soft">“{thread.quote}”</p> : null}
              <ThreadView thread={thread} locale={locale} />
            </div>
          ))}
          {shown.page < shown.pages ? (
            <Button type="button" small className="w-fit" onClick={() => void read(shown.page + 1)}>
              {t('more')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

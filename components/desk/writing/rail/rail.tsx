'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Uploads } from '../../uploads/use-uploads.ts';
import type { Choices } from '../article-view.ts';
import { FactsPanel } from '../facts/facts-panel.tsx';
import { SavedFirst } from '../saved-first.tsx';
import { useWriting } from '../writing-store.ts';
import { Attachments } from './attachments.tsx';
import { Credits } from './credits.tsx';
import { Documents } from './documents.tsx';
import { EventFields } from './event-fields.tsx';
import { Filing } from './filing.tsx';
import { Photos } from './photos.tsx';
import { RelatedNews } from './related-news.tsx';
import { Requirements } from './requirements.tsx';

/** What both languages share, and what stands between the text and its publication. */
export function Rail({
  choices,
  uploads,
  upload,
  help,
}: {
  choices: Choices;
  uploads: Uploads;
  upload: (files: readonly File[]) => Promise<string[]>;
  /** Help with the writing of the texts. */
  help: ReactNode;
}) {
  const t = useTranslations('editor');
  const mayEdit = useWriting(({ may }) => may.editShared);
  const articleId = useWriting((state) => state.articleId);
  return (
    <aside data-pane="shared" aria-label={t('shared')} className="writing-rail">
      <FactsPanel />
      <Requirements />
      {help}
      {mayEdit ? null : (
        <p className="border-line border-t py-3 text-[0.8125rem] text-soft">{t('sharedReadOnly')}</p>
      )}
      <fieldset disabled={!mayEdit} className="contents">
        <Filing choices={choices} />
        <EventFields choices={choices} />
        <RelatedNews />
        <Credits choices={choices} />
        <Documents />
        <Attachments />
      </fieldset>
      <Photos uploads={uploads} upload={upload} />
      {mayEdit ? (
        <p className="border-line border-t py-3 text-sm">
          <SavedFirst href={`/admin/articles/${articleId}/trash`} look="quiet" small>
            {t('trash')}
          </SavedFirst>
        </p>
      ) : null}
    </aside>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { unsavedParts } from './changes.ts';
import { OthersHere } from './presence/others-here.tsx';
import { StateLine } from './state-line.tsx';
import { useWriting } from './writing-store.ts';

/** Stays at the top: where one is, whether everything is stored, and the button that stores it. */
export function ActionBar() {
  const t = useTranslations('editor');
  const title = useWriting(({ draft }) => draft.vi.title || draft.en.title);
  const titleLocale = useWriting(({ draft }) => (draft.vi.title ? 'vi' : 'en'));
  const saving = useWriting((state) => state.saving);
  const changed = useWriting((state) => unsavedParts(state).length > 0);
  return (
    <div className="writing-bar">
      <h1 className="min-w-0 flex-1 truncate font-semibold text-sm">
        {title ? <span lang={titleLocale}>{title}</span> : <span className="text-soft">{t('untitled')}</span>}
      </h1>
      <OthersHere />
      <StateLine />
      <Button
        look={changed ? 'primary' : 'plain'}
        aria-disabled={saving || undefined}
        title={`${t('save')} (Ctrl+S)`}
        aria-keyshortcuts="Control+S Meta+S"
        className="shrink-0"
      >
        {t('save')}
      </Button>
    </div>
  );
}

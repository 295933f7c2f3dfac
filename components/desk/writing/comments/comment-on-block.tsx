'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { Button } from '../../../ui/button.tsx';
import { keyAtCursor } from '../beside/places.ts';
import { useComments } from './comments-store.ts';

/** Begins a comment on the block in which the cursor stands. */
export function CommentOnBlock({ locale, editor }: { locale: Locale; editor: Editor | undefined }) {
  const t = useTranslations('comments');
  const { compose } = useComments();
  return (
    <Button
      type="button"
      small
      look="quiet"
      title={`${t('addTitle')} (Ctrl+Alt+M)`}
      aria-keyshortcuts="Control+Alt+M Meta+Alt+M"
      onClick={() => {
        const block = editor && keyAtCursor(editor);
        if (block) compose({ locale, block });
      }}
    >
      {t('add')}
    </Button>
  );
}

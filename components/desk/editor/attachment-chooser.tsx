'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { useArticleShelf } from './article-shelf.ts';

/** Puts one of the article's files into the text at the cursor. */
export function AttachmentChooser({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('bodyEditor.boxes');
  const { attachments } = useArticleShelf();
  if (attachments.length === 0) return <p className="text-sm">{t('noAttachments')}</p>;
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t('attachments')}>
      {attachments.map(({ fileId, name }, index) => (
        <li key={fileId}>
          <Button
            type="button"
            small
            autoFocus={index === 0}
            onClick={() => {
              editor.chain().insertBox('attachment', { fileId }).run();
              onDone();
            }}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}

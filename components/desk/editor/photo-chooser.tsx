'use client';

import type { Editor } from '@tiptap/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { FileChooser } from '../uploads/file-chooser.tsx';
import { usePhotoShelf } from './photo-shelf.ts';

/** Puts one of the article's photos, or new ones, into the text at the cursor. */
export function PhotoChooser({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('bodyEditor.photoChooser');
  const locale = useLocale() as Locale;
  const { photos, upload } = usePhotoShelf();
  const [busy, setBusy] = useState(false);
  const insert = (mediaIds: string[]) => {
    if (mediaIds.length > 0) editor.commands.insertPhotos(mediaIds);
    onDone();
  };
  return (
    <div className="grid gap-2">
      {photos.size > 0 ? (
        <ul className="flex flex-wrap gap-2" aria-label={t('label')}>
          {[...photos.values()].map((photo) => (
            <li key={photo.mediaId}>
              <button
                type="button"
                onClick={() => insert([photo.mediaId])}
                className="block cursor-pointer border border-edge hover:border-ink"
              >
                {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used */}
                <img
                  src={photo.thumb}
                  alt={photo[locale].alt || photo[locale].caption || t('wordless')}
                  className="h-14 w-auto"
                />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <FileChooser
        kind="image"
        label={busy ? t('uploading') : t('upload')}
        autoFocus={photos.size === 0}
        onFiles={async (files) => {
          setBusy(true);
          insert(await upload(files));
        }}
      />
    </div>
  );
}

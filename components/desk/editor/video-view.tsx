'use client';

import type { NodeViewProps } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { boxLimits } from '../../../lib/text/document-size.ts';
import { videoAddress } from '../../../lib/text/video-address.ts';
import { Button } from '../../ui/button.tsx';
import { FileChooser } from '../uploads/file-chooser.tsx';
import { BoxField } from './box-field.tsx';
import { BoxFrame } from './box-frame.tsx';
import { usePhotoShelf } from './photo-shelf.ts';

/** A video: its address, what it is called in this language, and the photo that stands for it. */
export function VideoView(view: NodeViewProps) {
  const t = useTranslations('bodyEditor.boxes');
  const { href, title, mediaId } = view.node.attrs as Record<string, string | null>;
  const readOnly = !view.editor.isEditable;
  return (
    <BoxFrame view={view} title={t('video')} blank={!href && !title}>
      <BoxField
        label={t('href')}
        placeholder={t('hrefForm')}
        stored={href ?? ''}
        limit={boxLimits.address}
        readOnly={readOnly}
        means={(typed) => (typed.trim() ? (videoAddress(typed)?.href ?? null) : '')}
        error={t('hrefWrong')}
        onWrite={(value) => view.updateAttributes({ href: value })}
      />
      <BoxField
        label={t('title')}
        stored={title ?? ''}
        limit={boxLimits.words}
        readOnly={readOnly}
        onWrite={(value) => view.updateAttributes({ title: value })}
      />
      <Still
        mediaId={mediaId ?? null}
        readOnly={readOnly}
        onChoose={(chosen) => view.updateAttributes({ mediaId: chosen })}
      />
    </BoxFrame>
  );
}

function Still({
  mediaId,
  readOnly,
  onChoose,
}: {
  mediaId: string | null;
  readOnly: boolean;
  onChoose: (mediaId: string | null) => void;
}) {
  const t = useTranslations('bodyEditor.boxes');
  const locale = useLocale() as Locale;
  const { photos, upload } = usePhotoShelf();
  const chosen = mediaId ? photos.get(mediaId) : undefined;
  if (mediaId)
    return (
      <div className="flex items-end gap-2">
        {chosen ? (
          // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
          <img src={chosen.thumb} alt={chosen[locale].alt} className="max-h-28 w-auto" />
        ) : null}
        {readOnly ? null : (
          <Button type="button" small look="quiet" onClick={() => onChoose(null)}>
            {t('noStill')}
          </Button>
        )}
      </div>
    );
  if (readOnly) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {[...photos.values()].map((photo) => (
        <button
          key={photo.mediaId}
          type="button"
          onClick={() => onChoose(photo.mediaId)}
          className="block cursor-pointer border border-edge hover:border-ink"
        >
          {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used */}
          <img
            src={photo.thumb}
            alt={t('asStill', { photo: photo[locale].alt || photo[locale].caption || photo.name })}
            className="h-12 w-auto"
          />
        </button>
      ))}
      <FileChooser
        kind="image"
        label={t('still')}
        onFiles={async (files) => {
          const [first] = await upload(files.slice(0, 1));
          if (first) onChoose(first);
        }}
      />
    </div>
  );
}

'use client';

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Photo } from './photo.ts';
import { usePhotoShelf } from './photo-shelf.ts';
import { useTextLocale } from './text-locale.ts';

/** A photo standing in the text: the picture, its caption in the language of the text, and whether it is described. */
function PhotoView({ node, selected, deleteNode, editor }: NodeViewProps) {
  const t = useTranslations('bodyEditor.photoView');
  const locale = useTextLocale();
  const { photos, show } = usePhotoShelf();
  const mediaId = String(node.attrs.mediaId);
  const photo = photos.get(mediaId);
  const alt = photo?.[locale].alt ?? '';
  const caption = photo?.[locale].caption ?? '';
  return (
    <NodeViewWrapper
      as="figure"
      data-drag-handle
      className={classes('my-2 border', selected ? 'border-link' : 'border-line')}
    >
      {photo ? (
        // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
        <img
          src={photo.thumb}
          alt={alt}
          width={photo.width}
          height={photo.height}
          className="max-h-56 w-full bg-wash object-contain"
        />
      ) : (
        <p className="bg-wash p-4 font-sans text-bad text-sm">{t('missing')}</p>
      )}
      <figcaption className="flex flex-wrap items-center gap-x-3 px-2 py-1 font-sans text-[0.8125rem]">
        <span className="min-w-0 flex-1">
          {caption || <span className="text-soft">{t('noCaption')}</span>}
        </span>
        {alt || photo?.[locale].decorative ? null : <span className="text-bad">{t('noAlt')}</span>}
        {editor.isEditable ? (
          <span className="-mr-2 flex">
            <Button type="button" small look="quiet" onClick={() => show(mediaId)}>
              {t('edit')}
            </Button>
            <Button type="button" small look="quiet" onClick={deleteNode}>
              {t('remove')}
            </Button>
          </span>
        ) : null}
      </figcaption>
    </NodeViewWrapper>
  );
}

/** The photo node as the desk shows it. */
export const ViewedPhoto = Photo.extend({ addNodeView: () => ReactNodeViewRenderer(PhotoView) });

'use client';

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Gallery } from './photo.ts';
import { usePhotoShelf } from './photo-shelf.ts';

/** The place of the gallery in the text, with its photos in small. */
function GalleryView({ selected, deleteNode, editor }: NodeViewProps) {
  const t = useTranslations('bodyEditor.galleryView');
  const { gallery } = usePhotoShelf();
  return (
    <NodeViewWrapper
      data-drag-handle
      className={classes('my-2 border px-2 py-1.5 font-sans', selected ? 'border-link' : 'border-line')}
    >
      <div className="flex items-center gap-3 text-[0.8125rem]">
        <span className="flex-1 text-soft">{t('count', { count: gallery.length })}</span>
        {editor.isEditable ? (
          <Button type="button" small look="quiet" className="-mr-2" onClick={deleteNode}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
      <div className="flex gap-1 overflow-hidden">
        {gallery.slice(0, 8).map((photo) => (
          // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
          <img key={photo.mediaId} src={photo.thumb} alt="" className="h-12 w-auto" />
        ))}
      </div>
    </NodeViewWrapper>
  );
}

/** The gallery node as the desk shows it. */
export const ViewedGallery = Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) });

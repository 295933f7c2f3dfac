'use client';

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { GalleryOrder } from './gallery-order.tsx';
import { Gallery } from './photo.ts';
import { usePhotoShelf } from './photo-shelf.ts';

/** The place of the gallery in the text, with its photos in small, in the order that is chosen here or beside the text. */
function GalleryView({ selected, deleteNode, editor }: NodeViewProps) {
  const t = useTranslations('bodyEditor.galleryView');
  const { gallery, order } = usePhotoShelf();
  return (
    <NodeViewWrapper
      className={classes('my-2 border px-2 py-1.5 font-sans', selected ? 'border-link' : 'border-line')}
    >
      <div data-drag-handle className="flex cursor-grab items-center gap-3 text-[0.8125rem]">
        <span className="flex-1 text-soft">{t('count', { count: gallery.length })}</span>
        {editor.isEditable ? (
          <Button type="button" small look="quiet" className="-mr-2" onClick={deleteNode}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
      {order && editor.isEditable ? (
        <GalleryOrder gallery={gallery} onOrder={order} />
      ) : (
        <div className="flex flex-wrap gap-1">
          {gallery.map((photo) => (
            // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
            <img key={photo.mediaId} src={photo.thumb} alt="" className="h-12 w-auto" />
          ))}
        </div>
      )}
    </NodeViewWrapper>
  );
}

/** The gallery node as the desk shows it. */
export const ViewedGallery = Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) });

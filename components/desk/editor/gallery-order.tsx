'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { moved } from '../writing/ordered-list.tsx';
import type { ShelfPhoto } from './photo-shelf.ts';
import { useTextLocale } from './text-locale.ts';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** The photos of the gallery in small, each to be moved with the arrow keys or by dragging. */
export function GalleryOrder({
  gallery,
  onOrder,
}: {
  gallery: readonly ShelfPhoto[];
  onOrder: (mediaIds: string[]) => void;
}) {
  const t = useTranslations('bodyEditor.galleryView');
  const locale = useTextLocale();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const ids = gallery.map(({ mediaId }) => mediaId);
  const count = ids.length;
  const nameOf = (photo: ShelfPhoto) => photo[locale].caption || photo[locale].alt || photo.name;
  const move = (mediaId: string, to: number) => {
    const from = ids.indexOf(mediaId);
    if (from < 0 || to === from || to < 0 || to >= count) return;
    focused.current = mediaId;
    onOrder(moved(ids, from, to));
    const photo = gallery[from];
    if (photo) setSaid(t('moved', { name: nameOf(photo), place: to + 1, count }));
  };
  useEffect(() => {
    if (!focused.current) return;
    list.current?.querySelector<HTMLElement>(`[data-photo="${CSS.escape(focused.current)}"]`)?.focus();
    focused.current = null;
  });
  // What is dragged is put elsewhere on the way, so that it is the window that follows the pointer.
  const follow = useRef((_event: PointerEvent) => {});
  follow.current = (event) => {
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-photo]');
    const over = under && list.current?.contains(under) ? under.getAttribute('data-photo') : null;
    if (dragged && over && over !== dragged) move(dragged, ids.indexOf(over));
  };
  useEffect(() => {
    if (!dragged) return;
    const onMove = (event: PointerEvent) => follow.current(event);
    const end = () => setDragged(null);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
  }, [dragged]);
  const step = (event: KeyboardEvent, mediaId: string, at: number) => {
    const to = steps[event.key]?.(at, count - 1);
    if (to === undefined) return;
    event.preventDefault();
    move(mediaId, to);
  };
  return (
    <>
      <ul ref={list} aria-label={t('order')} className="flex flex-wrap gap-1">
        {gallery.map((photo, at) => (
          <li key={photo.mediaId}>
            <button
              type="button"
              data-photo={photo.mediaId}
              aria-label={t('place', { name: nameOf(photo), place: at + 1, count })}
              title={t('how')}
              onKeyDown={(event) => step(event, photo.mediaId, at)}
              onPointerDown={() => setDragged(photo.mediaId)}
              className="block cursor-grab touch-none outline-offset-1 active:cursor-grabbing"
            >
              {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used */}
              <img src={photo.thumb} alt="" draggable={false} className="h-12 w-auto" />
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

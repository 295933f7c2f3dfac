'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useField } from '../../ui/form-context.tsx';
import { CutPreviews } from './cut-preview.tsx';
import { NumberField } from './number-field.tsx';
import type { LibraryPhoto } from './photo.ts';
import { PhotoImage } from './photo-image.tsx';

const within = (share: number) => Math.min(100, Math.max(0, Math.round(share * 10) / 10));

const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The point of a photo that stays in sight: on the photo by pointer and arrow keys, and in numbers. Shares in per cent. */
export function FocusPicker({
  photo,
  focus,
}: {
  photo: LibraryPhoto;
  focus: { x: number; y: number } | null;
}) {
  const t = useTranslations('media.focus');
  const posted = { x: useField('focus.x').posted?.[0], y: useField('focus.y').posted?.[0] };
  const [x, setX] = useState(posted.x ?? String((focus?.x ?? 500) / 10));
  const [y, setY] = useState(posted.y ?? String((focus?.y ?? 500) / 10));
  const [across, down] = [within(Number(x)), within(Number(y))];
  const put = (toX: number, toY: number) => {
    setX(String(within(toX)));
    setY(String(within(toY)));
  };
  const point = (event: PointerEvent<HTMLButtonElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    put(((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100);
  };
  const step = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    put(across + way[0] * far, down + way[1] * far);
  };
  const lines = `M ${across} 0 V 100 M 0 ${down} H 100`;
  return (
    <div className="grid gap-3">
      <div className="relative w-fit">
        <PhotoImage
          photo={photo}
          sizes="(min-width: 64rem) 44rem, 100vw"
          widest={1280}
          eager
          className="block h-auto max-h-[70vh] w-auto max-w-full"
        />
        <svg
          aria-hidden="true"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="pointer-events-none absolute inset-0 size-full fill-none"
        >
          <path d={lines} vectorEffect="non-scaling-stroke" className="stroke-[#000a] stroke-[3px]" />
          <path d={lines} vectorEffect="non-scaling-stroke" className="stroke-[1px] stroke-[#fff]" />
        </svg>
        <button
          type="button"
          aria-label={t('point', { x: across, y: down })}
          aria-describedby="focus-hint"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            point(event);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event);
          }}
          onKeyDown={step}
          className="absolute inset-0 size-full cursor-crosshair touch-none"
        />
      </div>
      <p id="focus-hint" className="max-w-prose text-soft text-sm">
        {t('hint')}
      </p>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <div className="flex gap-3">
          <NumberField name="focus.x" label={t('across')} value={x} max={100} onChange={setX} />
          <NumberField name="focus.y" label={t('down')} value={y} max={100} onChange={setY} />
        </div>
        <CutPreviews
          src={photo.sources.jpeg[1]?.src ?? photo.sources.jpeg[0]?.src ?? ''}
          across={across}
          down={down}
        />
      </div>
      <p role="status" className="sr-only">
        {t('point', { x: across, y: down })}
      </p>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type Box, movedBy, pulled } from './cut-box.ts';

type Size = { width: number; height: number };

const turning: Record<number, (whole: Size) => string> = {
  0: () => '',
  90: ({ height }) => `translate(${height} 0) rotate(90)`,
  180: ({ width, height }) => `translate(${width} ${height}) rotate(180)`,
  270: ({ width }) => `translate(0 ${width}) rotate(270)`,
};

const corners = [
  { right: false, bottom: false },
  { right: true, bottom: false },
  { right: false, bottom: true },
  { right: true, bottom: true },
] as const;

const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Held = { from: { x: number; y: number }; box: Box; corner: (typeof corners)[number] | null };

/** A whole photo, turned, with the part that is cut out: to be moved, and pulled at its corners. Sizes in its pixels. */
export function FrameView({
  src,
  whole,
  turn,
  size,
  box,
  limits,
  onBox,
}: {
  src: string;
  /** Size of the upload, and its size after it is turned. */
  whole: Size;
  turn: number;
  size: Size;
  box: Box;
  limits: { least: number; ratio: number | null };
  onBox: (box: Box) => void;
}) {
  const t = useTranslations('media.frame');
  const held = useRef<Held | null>(null);
  const far = Math.max(size.width, size.height);
  const place = (event: PointerEvent<SVGElement>) => {
    const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  };
  const drag = (corner: Held['corner']) => ({
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { from: place(event), box, corner };
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      if (!held.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const [{ from, box: before }, to] = [held.current, place(event)];
      if (corner) onBox(pulled(before, corner, to, { whole: size, ...limits }));
      else onBox(movedBy(before, to.x - from.x, to.y - from.y, size));
    },
  });
  const step = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const by = Math.max(1, Math.round(far / 100));
    if (!event.shiftKey) return onBox(movedBy(box, way[0] * by, way[1] * by, size));
    const to = { x: box.left + box.width + way[0] * by, y: box.top + box.height + way[1] * by };
    if (limits.ratio && way[0] === 0) to.x = box.left + Math.round((box.height + way[1] * by) * limits.ratio);
    if (limits.ratio && way[0] !== 0) to.y = box.top;
    onBox(pulled(box, { right: true, bottom: true }, to, { whole: size, ...limits }));
  };
  const { left, top, width, height } = box;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="block max-h-[65vh] w-full touch-none select-none bg-sunk"
    >
      <title>{t('view')}</title>
      <image href={src} width={whole.width} height={whole.height} transform={turning[turn]?.(whole)} />
      <path
        d={`M0 0H${size.width}V${size.height}H0Z M${left} ${top}h${width}v${height}h${-width}Z`}
        fillRule="evenodd"
        className="fill-[#000a]"
      />
      {/* biome-ignore lint/a11y/useSemanticElements: HTML has no button within an image */}
      <rect
        role="button"
        tabIndex={0}
        aria-label={t('part', box)}
        aria-describedby="frame-hint"
        x={left}
        y={top}
        width={width}
        height={height}
        vectorEffect="non-scaling-stroke"
        onKeyDown={step}
        {...drag(null)}
        className="cursor-move fill-transparent stroke-2 stroke-[#fff] outline-offset-2 focus-visible:stroke-4"
      />
      {corners.map((corner) => (
        <circle
          key={`${corner.right} ${corner.bottom}`}
          cx={corner.right ? left + width : left}
          cy={corner.bottom ? top + height : top}
          r={far / 55}
          vectorEffect="non-scaling-stroke"
          {...drag(corner)}
          className="cursor-crosshair fill-[#0008] stroke-2 stroke-[#fff]"
        />
      ))}
    </svg>
  );
}

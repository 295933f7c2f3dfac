'use client';

import { useEffect, useRef } from 'react';

const shapes = { '16 : 9': 'aspect-video', '4 : 3': 'aspect-[4/3]', '1 : 1': 'aspect-square' } as const;

function Cut({ src, shape, across, down }: Props & { shape: keyof typeof shapes }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    // Set by script, because the desk's policy allows no style attribute.
    if (image.current) image.current.style.objectPosition = `${across}% ${down}%`;
  }, [across, down]);
  return (
    // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
    <img ref={image} src={src} alt="" className={`h-20 w-auto bg-sunk object-cover ${shapes[shape]}`} />
  );
}

type Props = { src: string; across: number; down: number };

/** How a photo looks where it is cut to the shapes of cards and of search results; shares in per cent. */
export function CutPreviews(props: Props) {
  return (
    <ul className="flex flex-wrap gap-3">
      {(Object.keys(shapes) as (keyof typeof shapes)[]).map((shape) => (
        <li key={shape} className="grid justify-items-start gap-1 text-[0.8125rem] text-soft">
          <Cut {...props} shape={shape} />
          {shape}
        </li>
      ))}
    </ul>
  );
}

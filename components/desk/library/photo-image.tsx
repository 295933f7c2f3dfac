import { classes } from '../../ui/classes.ts';
import type { LibraryPhoto } from './photo.ts';

const types = { avif: 'image/avif', webp: 'image/webp' } as const;

const srcSet = (sources: LibraryPhoto['sources']['avif'], widest: number) =>
  sources
    .filter(({ width }, index) => index === 0 || width <= widest)
    .map(({ src, width }) => `${src} ${width}w`)
    .join(', ');

/** A photo in the best format the browser knows. `sizes` as in HTML; `widest` in pixels is the largest file that is worth it. */
export function PhotoImage({
  photo,
  sizes,
  widest,
  eager = false,
  className,
}: {
  photo: LibraryPhoto;
  sizes: string;
  widest: number;
  /** Loaded at once, for the photo that a page is about. */
  eager?: boolean;
  className?: string;
}) {
  const { sources, width, height, alt, focus } = photo;
  return (
    <picture>
      {(['avif', 'webp'] as const)
        .filter((format) => sources[format].length > 0)
        .map((format) => (
          <source key={format} type={types[format]} srcSet={srcSet(sources[format], widest)} sizes={sizes} />
        ))}
      <img
        src={sources.jpeg[0]?.src}
        srcSet={srcSet(sources.jpeg, widest)}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt?.text ?? ''}
        lang={alt?.locale}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        data-across={focus ? Math.round(focus.x / 100) : undefined}
        data-down={focus ? Math.round(focus.y / 100) : undefined}
        className={classes('bg-sunk object-[var(--across,50%)_var(--down,50%)]', className)}
      />
    </picture>
  );
}

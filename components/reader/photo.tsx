import type { Photo as ReaderPhoto, Rendition } from '../../lib/articles/photo.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { foreignLang } from './worded.tsx';

/** Where the point that stays in sight lies, in tenths, as styles/focus.css has rules for. */
const tenths = (thousandths: number | undefined) =>
  thousandths === undefined ? undefined : Math.round(thousandths / 100);

const url = (file: string) => `/media/${file}`;

const srcSet = (files: Rendition[]) => files.map(({ file, width }) => `${url(file)} ${width}w`).join(', ');

type Props = {
  photo: ReaderPhoto;
  locale: Locale;
  /** How wide the photo stands, as in the `sizes` attribute. */
  sizes: string;
  /** Widest file offered, in pixels; small places need no large files. */
  most?: number;
  /** The page's main photo is fetched at once, all others when they come near. */
  lead?: boolean;
  /** A photo beside a headline that says the same is left out for those who listen. */
  decorative?: boolean;
  /** It moves from one page to the next, where the browser can show that; so it stands once on a page. */
  moves?: boolean;
};

/** A photo in the best format and size that the browser takes; its average colour stands in until it is there. */
export function Photo({
  photo,
  locale,
  sizes,
  most = 1920,
  lead = false,
  decorative = false,
  moves = false,
}: Props) {
  const within = (files: Rendition[]) => {
    const fitting = files.filter((file) => file.width <= most);
    return fitting.length > 0 ? fitting : files.slice(0, 1);
  };
  const jpeg = within(photo.jpeg);
  const fallback = jpeg.find((file) => file.width >= 640) ?? jpeg.at(-1);
  if (!fallback) return null;
  const alt = decorative ? null : photo.alt;
  return (
    <picture>
      {photo.avif.length > 0 && (
        <source type="image/avif" srcSet={srcSet(within(photo.avif))} sizes={sizes} />
      )}
      {photo.webp.length > 0 && (
        <source type="image/webp" srcSet={srcSet(within(photo.webp))} sizes={sizes} />
      )}
      <img
        src={url(fallback.file)}
        width={photo.width}
        height={photo.height}
        alt={alt?.text ?? ''}
        lang={alt ? foreignLang(alt, locale) : undefined}
        data-colour={photo.colour}
        data-across={tenths(photo.focus?.x)}
        data-down={tenths(photo.focus?.y)}
        data-moves={moves ? `photo-${photo.id}` : undefined}
        decoding="async"
        {...(lead ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  );
}

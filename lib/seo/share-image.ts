import type { Photo, Rendition } from '../articles/photo.ts';
import type { ReaderArticle } from '../articles/published.ts';
import { absolute } from './address.ts';

/** An image that stands for a page elsewhere; its address is absolute, its size in pixels. */
export type ShareImage = { url: string; width: number; height: number; alt: string; type: string };

/** Wider files help nobody who shows a preview. */
const widest = 1280;

const shared = (file: Rendition, alt: string): ShareImage => ({
  url: absolute(`/media/${file.file}`),
  width: file.width,
  height: file.height,
  alt,
  type: 'image/jpeg',
});

/** A photo as it stands for a page: its largest JPEG that is not too large; null when it has no file. */
export function photoImage(photo: Photo | null | undefined): ShareImage | null {
  const file = photo?.jpeg.findLast(({ width }) => width <= widest) ?? photo?.jpeg[0];
  return (file && photo && shared(file, photo.alt?.text ?? '')) ?? null;
}

/** What stands for a story where its address is shared. */
export const shareImage = ({ card, title, lead, gallery }: ReaderArticle): ShareImage | null =>
  card ? shared(card, title) : (photoImage(lead) ?? photoImage(gallery[0]));

/** What stands for a story in the results of a search, best first. */
export function articleImages(article: ReaderArticle): ShareImage[] {
  const { lead, crops } = article;
  if (lead && crops.length > 0) return crops.map((crop) => shared(crop, lead.alt?.text ?? ''));
  const image = shareImage(article);
  return image ? [image] : [];
}

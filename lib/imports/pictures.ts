import { createHash } from 'node:crypto';
import { inspect } from '../media/inspection.ts';
import { mediaLimits } from '../media/limits.ts';
import type { LeftOutList } from './left-out.ts';
import { importLimits } from './limits.ts';
import type { WordImage, WordNode } from './word-model.ts';

/** A picture of a document that can be taken into the library. */
export type FoundPicture = { bytes: Buffer; format: string; width: number; height: number; alt: string };

/** Pictures anywhere in a document, in their order. */
export function imagesIn(nodes: readonly WordNode[]): WordImage[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [node];
    return 'children' in node ? imagesIn(node.children as WordNode[]) : [];
  });
}

const fileLike =
  /^[\w\s().-]+\.(?:jpe?g|png|gif|bmp|tiff?|webp|emf|wmf)$|^(?:picture|image|hình ảnh|ảnh|img|dsc)[\s_-]*\d*$|[\\/]/i;
const machineMade = /\b(?:description automatically generated|mô tả được tạo tự động|ai-generated)/i;

/** What Word keeps as a picture's description, where a person wrote it. */
function altOf(image: WordImage): string {
  const text = (image.altText ?? '').replace(/\s+/g, ' ').trim();
  return fileLike.test(text) || machineMade.test(text) ? '' : text.slice(0, mediaLimits.alt);
}

/** The bytes of a picture; null when the package has none. */
const bytesOf = (image: WordImage): Promise<Buffer | null> =>
  Promise.resolve()
    .then(() => image.readAsBuffer())
    .catch(() => null);

/**
 * Looks at every picture of a document. The same picture twice is one; what cannot be taken is left out with the reason.
 * @returns the pictures, and the place of each image among them.
 */
export async function findPictures(
  images: readonly WordImage[],
  left: LeftOutList,
): Promise<{ pictures: FoundPicture[]; places: Map<WordImage, number> }> {
  const pictures: FoundPicture[] = [];
  const places = new Map<WordImage, number>();
  const known = new Map<string, number>();
  for (const image of images) {
    const bytes = await bytesOf(image);
    if (!bytes?.length) {
      left.add('missingPicture');
      continue;
    }
    const key = createHash('sha256').update(bytes).digest('hex');
    const before = known.get(key);
    if (before !== undefined) {
      places.set(image, before);
      continue;
    }
    const seen = bytes.length > mediaLimits.bytes ? null : await inspect(bytes);
    if (!seen?.ok) left.add('refusedPicture', seen?.issues[0]?.key ?? 'mediaTooLarge');
    else if (Math.max(seen.data.width, seen.data.height) < importLimits.ornament) left.add('ornament');
    else if (pictures.length === importLimits.pictures) left.add('tooManyPictures');
    else {
      known.set(key, pictures.length);
      places.set(image, pictures.length);
      pictures.push({ bytes, alt: altOf(image), ...seen.data });
    }
  }
  return { pictures, places };
}

import { newKey, withKey } from '../text/block-keys.ts';
import { type Body, emptyBody } from '../text/document.ts';
import type { PlacedBlock } from './blocks.ts';
import type { Pair } from './pairs.ts';

/**
 * Blocks as a body, each picture by the id it has; a picture without one is not shown.
 * @param keys Of the blocks, by their places.
 */
export function bodyOf(
  blocks: readonly PlacedBlock[],
  idOf: (picture: number) => string | null,
  keys: readonly string[] = [],
): Body {
  const content = blocks.flatMap((block, at): Body['content'] => {
    const key = keys[at] ?? null;
    if (block.type !== 'picture') return [withKey(block, key)];
    const mediaId = idOf(block.picture);
    return mediaId ? [withKey({ type: 'image', attrs: { mediaId } }, key)] : [];
  });
  return content.length ? { type: 'doc', content } : emptyBody;
}

/** Stands for the id of a picture that is in no library yet. */
export const placeholderId = (picture: number): string =>
  `00000000-0000-4000-8000-${String(picture).padStart(12, '0')}`;

type Count = Record<'vi' | 'en', number>;

/** Keys for the blocks of two languages: a pair shares one, so that each is known as the other's translation. */
export function keysOf(pairs: readonly Pair[], blocks: Count): Record<'vi' | 'en', string[]> {
  const keys = {
    vi: Array.from({ length: blocks.vi }, newKey),
    en: Array.from({ length: blocks.en }, newKey),
  };
  for (const { vi, en } of pairs) keys.en[en] = keys.vi[vi] ?? newKey();
  return keys;
}

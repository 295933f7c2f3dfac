import type { Body } from '../text/document.ts';

/** Ids of the media that a body shows, each once, in the order of the text. */
export const mediaOf = (body: Pick<Body, 'content'>): string[] => [
  ...new Set(
    body.content.flatMap((block) =>
      block.type === 'image' || block.type === 'video' ? (block.attrs.mediaId ?? []) : [],
    ),
  ),
];

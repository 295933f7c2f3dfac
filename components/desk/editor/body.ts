import type { JSONContent } from '@tiptap/core';
import { type Block, Body, emptyBody } from '../../../lib/text/document.ts';

const isEmpty = (block: Block | undefined) => block?.type === 'paragraph' && !block.content?.length;

/**
 * What stands in the editor, as the body that is saved: without the empty lines at its end. A text too large for a body
 * is passed on as it is, for the save to refuse with its reason.
 */
export function bodyOf(content: JSONContent): Body {
  const parsed = Body.safeParse(content);
  const written = parsed.success ? parsed.data.content : (content.content as Block[]);
  const last = written.findLastIndex((block) => !isEmpty(block));
  return last < 0 ? emptyBody : { type: 'doc', content: written.slice(0, last + 1) };
}

/** Whether two bodies read the same to the letter. */
export const sameBody = (one: Body, other: Body): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The photos a body shows, in their order. */
export const photosIn = (body: Body): string[] =>
  body.content.flatMap((block) => (block.type === 'image' ? [block.attrs.mediaId] : []));

import { getSchema, type JSONContent } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { Block, Body } from '../../../lib/text/document.ts';
import { extensions } from './extensions.ts';

const isEmpty = (block: Block | undefined) => block?.type === 'paragraph' && !block.content?.length;

/** What stands in the editor, as the body that is saved: without the empty lines at its end. The save checks the rest. */
export function bodyOf(content: JSONContent): Body {
  // The editor's grammar is that of a body; a test holds the two together.
  const written = content.content as Block[];
  const last = written.findLastIndex((block) => !isEmpty(block));
  return { type: 'doc', content: written.slice(0, Math.max(last + 1, 1)) };
}

let schema: Schema | undefined;

/** A stored body in the words in which the editor writes it, every default written out, so that the two can be compared. */
export function asEdited(body: Body): Body {
  schema ??= getSchema(extensions);
  return bodyOf(schema.nodeFromJSON(body).toJSON());
}

/** Whether two bodies read the same to the letter. */
export const sameBody = (one: Body, other: Body): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The photos a body shows, in their order. */
export const photosIn = (body: Body): string[] =>
  body.content.flatMap((block) => (block.type === 'image' ? [block.attrs.mediaId] : []));

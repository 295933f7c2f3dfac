import { getSchema, type JSONContent } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { isEmptyLine } from '../../../lib/text/block-keys.ts';
import type { Block, Body } from '../../../lib/text/document.ts';
import { sameJson } from '../../../lib/text/same-json.ts';
import { extensions } from './extensions.ts';

/** A node without the attributes that hold nothing: every paragraph has a place for a key, in a list and in a table too. */
function withoutBlanks({ attrs, content, ...node }: JSONContent): JSONContent {
  const given = Object.entries(attrs ?? {}).filter(([, value]) => value !== null);
  return {
    ...node,
    ...(given.length > 0 ? { attrs: Object.fromEntries(given) } : {}),
    ...(content ? { content: content.map(withoutBlanks) } : {}),
  };
}

/** Blocks as they are saved; one that was not touched is the same object after every letter. */
const saved = new WeakMap<Node, Block>();

function blockOf(node: Node): Block {
  // The editor's grammar is that of a body; a test holds the two together.
  const block = saved.get(node) ?? (withoutBlanks(node.toJSON()) as Block);
  saved.set(node, block);
  return block;
}

/** What stands in the editor, as the body that is saved: without the empty lines at its end. The save checks the rest. */
export function bodyOf(doc: Node): Body {
  const written = doc.children.map(blockOf);
  const last = written.findLastIndex((block) => !isEmptyLine(block));
  if (last < 0) return { type: 'doc', content: [{ type: 'paragraph' }] };
  return { type: 'doc', content: written.slice(0, last + 1) };
}

let schema: Schema | undefined;

/** A stored body in the words in which the editor writes it, every default written out, so that the two can be compared. */
export function asEdited(body: Body): Body {
  schema ??= getSchema(extensions);
  return bodyOf(schema.nodeFromJSON(body));
}

/** Whether two bodies read the same to the letter. */
export const sameBody = (one: Body, other: Body): boolean => sameJson(one, other);

/** The photos a body shows, in their order. */
export const photosIn = (body: Body): string[] =>
  body.content.flatMap((block) =>
    block.type === 'image' || block.type === 'video' ? (block.attrs.mediaId ?? []) : [],
  );

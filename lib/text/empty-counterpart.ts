import { keyOf, withKey } from './block-keys.ts';
import type { Block } from './document.ts';

const emptyLine = { type: 'paragraph' as const };

/**
 * The block that a translation of another begins with: of the same kind, under the same key, without its words. A photo and the
 * gallery stand in both languages; a table keeps its rows and cells, a list its items; a box keeps what is the same in every language: a day, an address.
 */
export function emptyCounterpart(block: Block): Block {
  const key = keyOf(block);
  switch (block.type) {
    case 'paragraph':
      return withKey(emptyLine, key);
    case 'heading':
      return { type: 'heading', attrs: { ...block.attrs } };
    case 'blockquote':
      return withKey({ type: 'blockquote', content: [emptyLine] }, key);
    case 'bulletList':
      return { ...block, content: block.content.map(() => ({ type: 'listItem', content: [emptyLine] })) };
    case 'orderedList':
      return { ...block, content: block.content.map(() => ({ type: 'listItem', content: [emptyLine] })) };
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({ ...cell, content: [emptyLine] })),
        })),
      };
    case 'image':
    case 'gallery':
    case 'horizontalRule':
    case 'attachment':
    case 'documents':
      return block;
    case 'pullFigure':
      return { ...block, attrs: { ...block.attrs, figure: '', says: '' } };
    case 'event':
      return { ...block, attrs: { ...block.attrs, what: '', where: '' } };
    case 'video':
      return { ...block, attrs: { ...block.attrs, title: '' } };
  }
}

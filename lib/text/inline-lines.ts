import type { Block, Body, Inline } from './document.ts';

function inBlock(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ? [block.content] : [];
    case 'blockquote':
      return block.content.flatMap(inBlock);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(inBlock));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inBlock)));
    default:
      return [];
  }
}

/** What is written in a body, line by line: each paragraph, heading, item and cell with its marks. */
export const inlineLines = (body: Body): Inline[][] => body.content.flatMap(inBlock);

import type { Block, Inline } from './document.ts';
import { normalise } from './normalise.ts';
import { saidIn } from './said.ts';

function inlineSubstance(content: readonly Inline[] = []): string {
  return content
    .map((node, place) => {
      if (node.type === 'hardBreak') return '\n';
      if (node.type === 'footnote') return ` [${node.attrs.note}]`;
      const href = hrefOf(node);
      // A link that bold or italic cuts into pieces is one link.
      return href && href !== hrefOf(content[place + 1]) ? `${node.text} (${href})` : node.text;
    })
    .join('');
}

function hrefOf(node: Inline | undefined): string | undefined {
  const link = node?.type === 'text' && node.marks?.find((mark) => mark.type === 'link');
  return link ? link.attrs.href : undefined;
}

const tidied = (text: string): string =>
  normalise(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineSubstance(block.content)];
    case 'blockquote':
      return [saidIn(block), ...block.content.flatMap(linesOf)];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOf)));
    case 'image':
      return [block.attrs.mediaId];
    case 'attachment':
      return [block.attrs.fileId];
    case 'gallery':
    case 'horizontalRule':
    case 'documents':
      return [block.type];
    case 'pullFigure':
      return [saidIn(block)];
    case 'event':
      return block.attrs.what || block.attrs.where ? [saidIn(block)] : [];
    case 'video':
      return block.attrs.title ? [saidIn(block), block.attrs.href] : [];
  }
}

/** The desk asks after every letter, of every block; a block never changes, it is replaced. */
const known = new WeakMap<Block, string>();

/**
 * What a translation of a block must say: its words line by line, where its links lead, its footnotes, or which photo it is.
 * Bold, kind of list, level of a heading and spaces are not in it, so that changing those asks nobody to look again. `''`
 * when nothing stands in the block.
 */
export function substanceOf(block: Block): string {
  const substance = known.get(block) ?? tidied(linesOf(block).join('\n'));
  known.set(block, substance);
  return substance;
}

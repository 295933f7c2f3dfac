import type { Node } from '@tiptap/pm/model';

/** A line of the text: a paragraph, a heading, an item, a cell; `at` is where its first letter stands in the document. */
export type Line = { at: number; text: string; node: Node };

/** Stands for what is no text, such as a footnote or a line break, so that places in a line are places in the document. */
const inPlace = '\ufffc';

/** The lines of a text in their order. */
export function linesOf(doc: Node): Line[] {
  const lines: Line[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    lines.push({ at: at + 1, text: node.textBetween(0, node.content.size, undefined, inPlace), node });
    return false;
  });
  return lines;
}

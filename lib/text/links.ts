import type { Body, Inline, Mark } from './document.ts';
import { inlineLines } from './inline-lines.ts';

/** A link in a text: where it leads, and the words that are underlined. */
export type TextLink = { href: string; text: string };

const hrefOf = (marks: Mark[] | undefined): string | undefined =>
  marks?.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0];

function inLine(line: Inline[]): TextLink[] {
  const found: TextLink[] = [];
  let open: TextLink | undefined;
  for (const node of line) {
    const href = node.type === 'text' ? hrefOf(node.marks) : undefined;
    if (!href || node.type !== 'text') open = undefined;
    else if (open?.href === href) open.text += node.text;
    else {
      open = { href, text: node.text };
      found.push(open);
    }
  }
  return found;
}

/** The links of a body in the order of reading; words that lead to one address side by side are one link. */
export const linksIn = (body: Body): TextLink[] => inlineLines(body).flatMap(inLine);

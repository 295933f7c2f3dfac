import type { Body, Inline } from './document.ts';

export type Footnote = Extract<Inline, { type: 'footnote' }>;

/** What a body's blocks, items and cells have in common: what they are, and what stands in them. */
type Part = { type: string; content?: readonly Part[] };

const isFootnote = (part: Part): part is Footnote => part.type === 'footnote';

const within = (part: Part): Footnote[] =>
  isFootnote(part) ? [part] : (part.content ?? []).flatMap((child) => within(child));

/** The footnotes of a body in the order in which its text refers to them; the first is number 1. */
export const footnotesIn = (body: Body): Footnote[] => within(body);

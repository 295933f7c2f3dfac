import type { Inline } from '../text/document.ts';

/** A paragraph of a document, before it is known what it is for. */
export type Line = {
  kind: 'line';
  inline: Inline[];
  /** Its words without footnotes; line breaks are spaces. */
  text: string;
  /** Its style as Word names it, in lower case; '' for none. */
  style: string;
  /** 1 to 6 where its style is that of a heading, else 0. */
  level: number;
  align: 'left' | 'centre' | 'right';
  /** All of it is. */
  bold: boolean;
  italic: boolean;
  list: { ordered: boolean; level: number } | null;
};

export type Cell = { pieces: Piece[]; colspan: number; rowspan: number; header: boolean };
export type Grid = { kind: 'table'; rows: Cell[][] };
export type Shown = { kind: 'picture'; picture: number };

/** What a document consists of, in its order. A picture is named by its place among the document's pictures. */
export type Piece = Line | Shown | Grid | { kind: 'rule' };

/** The words of inline nodes; a line break is a space. */
export const wordsOf = (inline: readonly Inline[]): string =>
  inline
    .map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The same line with other content. */
export function withInline(line: Line, inline: Inline[]): Line {
  return { ...line, inline, text: wordsOf(inline) };
}

/** All lines of a piece, those in cells too. */
export const linesIn = (piece: Piece): Line[] => {
  if (piece.kind === 'line') return [piece];
  return piece.kind === 'table' ? piece.rows.flat().flatMap(({ pieces }) => pieces.flatMap(linesIn)) : [];
};

/** Whether a picture stands in a piece. */
export const hasPicture = (piece: Piece): boolean =>
  piece.kind === 'picture' ||
  (piece.kind === 'table' && piece.rows.flat().some(({ pieces }) => pieces.some(hasPicture)));

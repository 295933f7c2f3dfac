import type { Inline } from '../text/document.ts';
import { type Line, linesIn, type Piece, withInline } from './piece.ts';

const noBold = (inline: readonly Inline[]): Inline[] =>
  inline.map((node) => {
    if (node.type !== 'text' || !node.marks) return node;
    const marks = node.marks.filter(({ type }) => type !== 'bold');
    const { marks: _old, ...plain } = node;
    return marks.length ? { ...plain, marks } : plain;
  });

const isEmphatic = (piece: Piece | undefined): piece is Line =>
  piece?.kind === 'line' &&
  piece.bold &&
  !piece.list &&
  piece.text.length <= 120 &&
  !/[.:;,!?…]$/.test(piece.text);

/** Many set their headings by hand: a short line in bold before a paragraph that is not. */
function byHand(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    if (!isEmphatic(piece) || !next || (next.kind === 'line' && next.bold && !isEmphatic(next))) return piece;
    return { ...piece, level: /^\d+\.\d/.test(piece.text) ? 2 : 1 };
  });
}

/**
 * The headings of a text, moved so that its highest stands at level 2 and none below 3. Where no style says what a
 * heading is, short lines in bold are.
 */
export function settleHeadings(pieces: readonly Piece[]): Piece[] {
  const levels = (all: readonly Piece[]) =>
    all.flatMap((piece) => (piece.kind === 'line' && piece.level > 0 ? [piece.level] : []));
  const told = levels(pieces).length > 0 ? pieces : byHand(pieces);
  const highest = Math.min(...levels(told));
  return told.map((piece) => {
    if (piece.kind !== 'line' || piece.level === 0) return piece;
    return {
      ...withInline(piece, noBold(piece.inline)),
      level: Math.min(3, piece.level - highest + 2),
      list: null,
    };
  });
}

const hand = /^\s*([-–—•+*▪●○◦✓✔➢►])\s*(?=\S)/u;

const listable = (piece: Piece | undefined): piece is Line =>
  piece?.kind === 'line' && !piece.list && piece.level === 0 && hand.test(piece.text);

function withoutMark(line: Line): Line {
  const [first, ...more] = line.inline;
  if (first?.type !== 'text') return line;
  const text = first.text.replace(hand, '');
  const inline = text ? [{ ...first, text }, ...more] : more;
  const level = hand.exec(line.text)?.[1] === '+' ? 1 : 0;
  return { ...withInline(line, inline), list: { ordered: false, level } };
}

/** Two or more lines that begin with a dash or a bullet typed by hand are a list. */
export function listsByHand(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (!listable(piece)) return piece;
    return listable(pieces[at - 1]) || listable(pieces[at + 1]) ? withoutMark(piece) : piece;
  });
}

/** Styles that are none of Word's own, or say how a paragraph looks and not what it is. */
const known =
  /^(?:|normal.*|body text.*|default.*|list.*|no spacing|heading.*|title|subtitle|caption|.*quote.*|trích dẫn|block text|toc.*|mục lục.*|footnote text|endnote text|header|footer|horizontal line|plain text|text body|standard|table.*|sapo|msonormal|tiêu đề.*|chú thích.*|illustration|figure)$/;

/** The names of styles that mean nothing here; the words of such paragraphs stay. */
export const unknownStyles = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.flatMap(linesIn).flatMap(({ style }) => (known.test(style) ? [] : [style]))),
];

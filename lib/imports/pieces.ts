import type { Inline } from '../text/document.ts';
import { type Source, stretchesOf } from './inline.ts';
import { type Cell, hasPicture, type Line, type Piece, wordsOf } from './piece.ts';
import type { WordNode, WordParagraph, WordTable } from './word-model.ts';

const all = (inline: readonly Inline[], mark: 'bold' | 'italic'): boolean => {
  const words = inline.filter((node) => node.type === 'text' && node.text.trim());
  return (
    words.length > 0 &&
    words.every((node) => node.type === 'text' && node.marks?.some(({ type }) => type === mark))
  );
};

const alignments: Record<string, Line['align']> = { center: 'centre', right: 'right', end: 'right' };

/** Word keeps the names of its own styles in English, whatever language it speaks; others translate them. */
const headingStyle = /^(?:heading|tiêu đề|đầu đề) ?([1-6])$/;

function lineOf(paragraph: WordParagraph, inline: Inline[]): Line {
  const style = (paragraph.styleName ?? '').toLowerCase();
  const { numbering, alignment } = paragraph;
  const level = Number(headingStyle.exec(style)?.[1] ?? 0);
  return {
    kind: 'line',
    inline,
    text: wordsOf(inline),
    style,
    level,
    align: alignments[alignment ?? ''] ?? 'left',
    bold: all(inline, 'bold'),
    italic: all(inline, 'italic'),
    // The numbers of headings are a list to some word processors.
    list:
      level > 0 ? null : numbering && { ordered: numbering.isOrdered, level: Number(numbering.level) || 0 },
  };
}

const ruleText = /^(?:\ue00a|[-–—_=*~•. ]*(?:[-–—_=]{3,}|\*( ?\*){2,}|~{3,})[-–—_=*~•. ]*)$/;

function paragraphPieces(paragraph: WordParagraph, from: Source): Piece[] {
  return stretchesOf(paragraph.children, from).map((stretch): Piece => {
    if (typeof stretch === 'number') return { kind: 'picture', picture: stretch };
    const line = lineOf(paragraph, stretch);
    return ruleText.test(line.text) || line.style === 'horizontal line' ? { kind: 'rule' } : line;
  });
}

/** A table inside a cell becomes lines of that cell: what a row says, one after the other. */
function flattened(table: WordTable, from: Source): Piece[] {
  from.left.add('nestedTable');
  return table.children.flatMap((row) => row.children.flatMap((cell) => piecesOf(cell.children, from, true)));
}

function tablePieces(table: WordTable, from: Source): Piece[] {
  const rows = table.children.map((row) =>
    row.children.map(
      (cell): Cell => ({
        pieces: piecesOf(cell.children, from, true),
        colspan: Math.min(50, Math.max(1, cell.colSpan || 1)),
        rowspan: Math.min(500, Math.max(1, cell.rowSpan || 1)),
        header: row.isHeader,
      }),
    ),
  );
  const cells = rows.flat();
  // A frame around something, or white space.
  if (cells.filter(({ pieces }) => pieces.length > 0).length <= 1)
    return cells.flatMap(({ pieces }) => pieces);
  const grid: Piece = { kind: 'table', rows: rows.filter((row) => row.length > 0) };
  return hasPicture(grid) ? pictureTable(rows) : [grid];
}

/** A table that only holds pictures in place: picture by picture, each with what stands under it in its cell or below. */
function pictureTable(rows: readonly Cell[][]): Piece[] {
  const found: Piece[] = [];
  const used = new Set<Cell>();
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (used.has(cell)) continue;
      found.push(...cell.pieces);
      const below = rows[index + 1]?.[column];
      if (!below || rows[index + 1]?.length !== row.length) continue;
      if (cell.pieces.at(-1)?.kind !== 'picture' || below.pieces.some(hasPicture)) continue;
      found.push(...below.pieces);
      used.add(below);
    }
  }
  return found;
}

/** A document's content as pieces. Within a cell, tables are taken apart. */
export function piecesOf(nodes: readonly WordNode[], from: Source, inCell = false): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'paragraph') return paragraphPieces(node, from);
    if (node.type === 'table') return inCell ? flattened(node, from) : tablePieces(node, from);
    if (node.type === 'run' || node.type === 'hyperlink' || node.type === 'image' || node.type === 'text') {
      const loose = { type: 'paragraph' as const, children: [node], styleName: null, styleId: null };
      return paragraphPieces({ ...loose, numbering: null, alignment: null }, from);
    }
    return [];
  });
}

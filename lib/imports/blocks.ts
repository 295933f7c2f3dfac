import type { Block, Inline } from '../text/document.ts';
import { listsByHand } from './headings.ts';
import type { Cell, Grid, Line, Piece } from './piece.ts';

type Paragraph = Extract<Block, { type: 'paragraph' }>;
type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;
type Flow = Extract<Block, { type: 'blockquote' }>['content'][number];

/** A block of a body, or the place of a picture that has no id yet. */
export type PlacedBlock = Exclude<Block, { type: 'image' }> | { type: 'picture'; picture: number };

const paragraph = (inline: Inline[]): Paragraph =>
  inline.length ? { type: 'paragraph', content: inline } : { type: 'paragraph' };

const isQuote = (piece: Piece): boolean =>
  piece.kind === 'line' && /quote|trích dẫn|block text/.test(piece.style);

/** Lines of a list in a row, as one list; deeper ones inside the item before them. */
function listOf(lines: readonly Line[], level: number): List {
  const ordered = lines[0]?.list?.ordered ?? false;
  const items: { type: 'listItem'; content: Flow[] }[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    let end = at + 1;
    while ((lines[end]?.list?.level ?? level) > level) end += 1;
    const inner = lines.slice(at + 1, end);
    const content: Flow[] = [paragraph(line.inline)];
    if (inner.length > 0)
      content.push(...listsOf(inner, Math.min(...inner.map((one) => one.list?.level ?? 0))));
    items.push({ type: 'listItem', content });
    at = end;
  }
  return ordered ? { type: 'orderedList', content: items } : { type: 'bulletList', content: items };
}

/** Numbered and bulleted lines in turn are lists one after the other. */
function listsOf(lines: readonly Line[], level: number): List[] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const deeper = (line.list?.level ?? 0) > level;
    if (last && (deeper || last[0]?.list?.ordered === line.list?.ordered)) last.push(line);
    else found.push([line]);
  }
  return found.map((part) => listOf(part, level));
}

const depth = (line: Line) => line.list?.level ?? 0;

/** Paragraphs and lists, as they may stand in cells and quotations. */
function flowOf(pieces: readonly Piece[]): Flow[] {
  const flow: Flow[] = [];
  let waiting: Line[] = [];
  const end = () => {
    if (waiting.length > 0) flow.push(...listsOf(waiting, Math.min(...waiting.map(depth))));
    waiting = [];
  };
  for (const piece of listsByHand(pieces)) {
    if (piece.kind !== 'line') continue;
    if (piece.list) waiting.push(piece);
    else {
      end();
      flow.push(paragraph(piece.inline));
    }
  }
  end();
  return flow;
}

const isHead = (cell: Cell) =>
  cell.header || cell.pieces.every((piece) => piece.kind === 'line' && piece.bold);

function tableOf({ rows }: Grid): PlacedBlock {
  const [first = []] = rows;
  const headed = rows.length > 1 && first.every(isHead) && first.some(({ pieces }) => pieces.length > 0);
  return {
    type: 'table',
    content: rows.map((row, at) => ({
      type: 'tableRow',
      content: row.slice(0, 50).map(({ pieces, colspan, rowspan, header }) => {
        const content = flowOf(pieces);
        const spans = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
        return {
          type: header || (at === 0 && headed) ? ('tableHeader' as const) : ('tableCell' as const),
          ...(Object.keys(spans).length > 0 && { attrs: spans }),
          content: content.length ? content : [{ type: 'paragraph' as const }],
        };
      }),
    })),
  };
}

/** A text's pieces as blocks; their headings are settled already. */
export function blocksOf(pieces: readonly Piece[]): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let group: Piece[] = [];
  let kind: 'list' | 'quote' | null = null;
  const end = () => {
    if (kind === 'list') blocks.push(...(flowOf(group) as List[]));
    if (kind === 'quote') blocks.push({ type: 'blockquote', content: flowOf(group) });
    group = [];
    kind = null;
  };
  const gather = (piece: Piece, into: 'list' | 'quote') => {
    if (kind !== into) end();
    kind = into;
    group.push(piece);
  };
  for (const piece of listsByHand(pieces)) {
    if (isQuote(piece)) gather(piece, 'quote');
    else if (piece.kind === 'line' && piece.list) gather(piece, 'list');
    else {
      end();
      if (piece.kind === 'picture') blocks.push({ type: 'picture', picture: piece.picture });
      else if (piece.kind === 'table') blocks.push(tableOf(piece));
      else if (piece.kind === 'rule') blocks.push({ type: 'horizontalRule' });
      else if (piece.level > 0)
        blocks.push({ type: 'heading', attrs: { level: piece.level === 2 ? 2 : 3 }, content: piece.inline });
      else blocks.push(paragraph(piece.inline));
    }
  }
  end();
  return withoutLooseRules(blocks);
}

/** A rule parts two things: none stands at an end or beside another. */
const withoutLooseRules = (blocks: readonly PlacedBlock[]): PlacedBlock[] => {
  const kept = blocks.filter(
    (block, at) => block.type !== 'horizontalRule' || (at > 0 && blocks[at - 1]?.type !== 'horizontalRule'),
  );
  return kept.at(-1)?.type === 'horizontalRule' ? kept.slice(0, -1) : kept;
};

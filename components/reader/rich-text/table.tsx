import type { Block } from '../../../lib/text/document.ts';
import { FlowContent, only } from './flow.tsx';
import type { Refer } from './notes.tsx';

type TableBlock = Extract<Block, { type: 'table' }>;
type Row = TableBlock['content'][number];
type Cell = Row['content'][number];

const isEmpty = (cell: Cell) =>
  cell.content.every((node) => node.type === 'paragraph' && !node.content?.length);

const isHeading = (row: Row) =>
  row.content.length > 0 && row.content.every((cell) => cell.type === 'tableHeader');

/** A table; when it is wider than the page, it scrolls within a region that the keyboard reaches. */
export function Table({ table, label, refer }: { table: TableBlock; label: string; refer: Refer }) {
  const [first, ...rest] = table.content;
  const headed = first !== undefined && isHeading(first) && rest.length > 0;
  const body = headed ? rest : table.content;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table>
        {headed && (
          <thead>
            <TableRow row={first} scope="col" refer={refer} />
          </thead>
        )}
        <tbody>
          {body.map((row, place) => (
            <TableRow key={place} row={row} scope="row" refer={refer} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type InTable = { scope: 'col' | 'row'; refer: Refer };

function TableRow({ row, ...inTable }: InTable & { row: Row }) {
  return (
    <tr>
      {row.content.map((cell, place) => (
        <TableCell key={place} cell={cell} {...inTable} />
      ))}
    </tr>
  );
}

function TableCell({ cell, scope, refer }: InTable & { cell: Cell }) {
  const content = only(cell.content, refer) ?? <FlowContent content={cell.content} refer={refer} />;
  const span = {
    colSpan: cell.attrs?.colspan === 1 ? undefined : cell.attrs?.colspan,
    rowSpan: cell.attrs?.rowspan === 1 ? undefined : cell.attrs?.rowspan,
  };
  // A heading without words would be announced as one that says nothing.
  if (cell.type === 'tableCell' || isEmpty(cell)) return <td {...span}>{content}</td>;
  return (
    <th scope={scope} {...span}>
      {content}
    </th>
  );
}

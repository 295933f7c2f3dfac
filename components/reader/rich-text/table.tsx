import type { Block } from '../../../lib/text/document.ts';
import { FlowContent, only } from './flow.tsx';

type TableBlock = Extract<Block, { type: 'table' }>;
type Row = TableBlock['content'][number];
type Cell = Row['content'][number];

const isEmpty = (cell: Cell) =>
  cell.content.every((node) => node.type === 'paragraph' && !node.content?.length);

const isHeading = (row: Row) =>
  row.content.length > 0 && row.content.every((cell) => cell.type === 'tableHeader');

/** A table; when it is wider than the page, it scrolls within a region that the keyboard reaches. */
export function Table({ table, label }: { table: TableBlock; label: string }) {
  const [first, ...rest] = table.content;
  const headed = first !== undefined && isHeading(first) && rest.length > 0;
  const body = headed ? rest : table.content;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table>
        {headed && (
          <thead>
            <TableRow row={first} scope="col" />
          </thead>
        )}
        <tbody>
          {body.map((row, place) => (
            <TableRow key={place} row={row} scope="row" />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ row, scope }: { row: Row; scope: 'col' | 'row' }) {
  return (
    <tr>
      {row.content.map((cell, place) => (
        <TableCell key={place} cell={cell} scope={scope} />
      ))}
    </tr>
  );
}

function TableCell({ cell, scope }: { cell: Cell; scope: 'col' | 'row' }) {
  const content = only(cell.content) ?? <FlowContent content={cell.content} />;
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

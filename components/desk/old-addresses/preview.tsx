'use client';

import { useForm } from '../../ui/form-context.tsx';
import { Cell, RowHead, Table } from '../../ui/table.tsx';

/** What a list would do, line by line, after it was tried. */
export function Preview({ caption, head }: { caption: string; head: readonly string[] }) {
  const { rows } = useForm();
  if (!rows || rows.length === 0) return null;
  return (
    <div className="max-h-96 overflow-y-auto">
      <Table caption={caption} head={head}>
        {rows.map(([line = '', from, to, state]) => (
          <tr key={`${line} ${from}`}>
            <Cell className="text-soft tabular-nums">{line}</Cell>
            <RowHead className="break-all font-mono font-normal text-[0.8125rem]">{from}</RowHead>
            <Cell className="break-all font-mono text-[0.8125rem]">{to}</Cell>
            <Cell className="whitespace-nowrap">{state}</Cell>
          </tr>
        ))}
      </Table>
    </div>
  );
}

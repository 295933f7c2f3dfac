import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';

/** A table that scrolls sideways by itself on a narrow screen; `caption` names it for those who do not see it. */
export function Table({
  caption,
  head,
  children,
}: {
  caption: string;
  head: readonly ReactNode[];
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto border-line border-y">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-ink border-b">
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <th key={column} scope="col" className="px-2 py-2 align-bottom font-semibold text-soft text-sm">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr]:border-line [&>tr]:border-b [&>tr:last-child]:border-b-0">{children}</tbody>
      </table>
    </section>
  );
}

/** The cell that names its row. */
export function RowHead({ className, ...rest }: ComponentProps<'th'>) {
  return <th scope="row" {...rest} className={classes('px-2 py-2.5 align-top font-semibold', className)} />;
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td {...rest} className={classes('px-2 py-2.5 align-top', className)} />;
}

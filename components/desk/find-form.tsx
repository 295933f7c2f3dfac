import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { smallControl } from './writing/small-control.ts';

/** Narrows a list by words, and by what else its page offers; a link takes all of it back. */
export function FindForm({
  here,
  q,
  narrowed = q !== '',
  find,
  apply,
  clear,
  children,
}: {
  /** The address of the list. */
  here: string;
  q: string;
  /** Whether there is anything to take back. */
  narrowed?: boolean;
  find: ReactNode;
  apply: ReactNode;
  clear: ReactNode;
  children?: ReactNode;
}) {
  return (
    <search className="block">
      <form action={here} className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <Field id="q" label={find} className="min-w-0 flex-[1_1_15rem]">
          <input id="q" name="q" type="search" defaultValue={q} className={smallControl} />
        </Field>
        {children}
        <Button small>{apply}</Button>
        {narrowed ? (
          <Link href={here} className="py-1 text-sm underline underline-offset-4">
            {clear}
          </Link>
        ) : null}
      </form>
    </search>
  );
}

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export type ButtonLook = { look?: 'plain' | 'primary' | 'danger' | 'quiet'; small?: boolean };

const looks = {
  plain: 'border-edge bg-paper text-ink hover:bg-wash',
  primary: 'border-ink bg-ink text-paper hover:bg-soft hover:border-soft',
  danger: 'border-bad bg-paper text-bad hover:bg-bad-wash',
  quiet: 'border-transparent bg-transparent text-ink underline-offset-4 hover:underline',
};

const classOf = ({ look = 'plain', small }: ButtonLook, extra?: string) =>
  classes(
    'inline-flex cursor-pointer whitespace-nowrap items-center justify-center gap-2 rounded-sm border font-semibold no-underline',
    'aria-disabled:cursor-default aria-disabled:opacity-60 print:hidden',
    small ? 'min-h-7 px-2.5 text-[0.8125rem]' : 'min-h-9 px-3.5 text-sm',
    looks[look],
    extra,
  );

/** A button; it submits its form unless `type` says otherwise. */
export function Button({ look, small, className, ...rest }: ComponentProps<'button'> & ButtonLook) {
  return <button type="submit" {...rest} className={classOf({ look, small }, className)} />;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ look, small, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link {...rest} className={classOf({ look, small }, className)} />;
}

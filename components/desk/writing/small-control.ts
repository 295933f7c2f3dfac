import { classes } from '../../ui/classes.ts';

/** Controls where room is short: the rail, the fields under a text, the filter of a list. */
export const smallControl = classes(
  'min-h-7 w-full min-w-0 rounded-sm border border-edge bg-paper px-2 py-0.5 text-ink text-sm leading-normal',
  'aria-invalid:border-bad disabled:border-line disabled:bg-wash disabled:opacity-100 read-only:border-line',
);

import { classes } from '../../ui/classes.ts';

/** A field that looks like the text it becomes, with a hairline to say where it can be written. */
export const textLike = classes(
  'field-sizing-content block w-full resize-none rounded-none border-line border-b bg-transparent px-0 font-serif',
  'hover:border-edge focus:border-link aria-invalid:border-bad read-only:border-transparent',
);

'use client';

import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { controlClass, controlProps, Field, type FieldText } from './field.tsx';
import { useField } from './form-context.tsx';

type Props = FieldText & { name: string; frameClass?: string };

/** A line of text. After a refused post it shows what was typed, and what is wrong with it. */
export function TextField({
  label,
  hint,
  error,
  optional,
  frameClass,
  ...rest
}: Props & Omit<ComponentProps<'input'>, 'id'>) {
  const field = useField(rest.name);
  const shown = error ?? field.error;
  return (
    <Field id={field.id} label={label} hint={hint} error={shown} optional={optional} className={frameClass}>
      <input
        type="text"
        {...rest}
        {...controlProps(field.id, { hint, error: shown })}
        defaultValue={field.posted?.[0] ?? rest.defaultValue}
        className={classes(controlClass, 'min-h-9', rest.className)}
      />
    </Field>
  );
}

/** Several lines of text, growing with what is written where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  frameClass,
  ...rest
}: Props & Omit<ComponentProps<'textarea'>, 'id'>) {
  const field = useField(rest.name);
  const shown = error ?? field.error;
  return (
    <Field id={field.id} label={label} hint={hint} error={shown} optional={optional} className={frameClass}>
      <textarea
        rows={3}
        {...rest}
        {...controlProps(field.id, { hint, error: shown })}
        defaultValue={field.posted?.[0] ?? rest.defaultValue}
        className={classes(controlClass, 'field-sizing-content min-h-20', rest.className)}
      />
    </Field>
  );
}

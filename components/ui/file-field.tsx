'use client';

import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldText } from './field.tsx';
import { useField } from './form-context.tsx';

/** A file to send with the form. */
export function FileField({
  label,
  hint,
  optional,
  ...rest
}: FieldText & { name: string } & Omit<ComponentProps<'input'>, 'id' | 'type'>) {
  const { id, error } = useField(rest.name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        {...controlProps(id, { hint, error })}
        type="file"
        className="min-h-9 max-w-full file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-edge file:bg-paper file:px-3 file:font-semibold file:text-ink file:text-sm"
      />
    </Field>
  );
}

'use client';

import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldText } from './field.tsx';
import { FileInput } from './file-input.tsx';
import { useField } from './form-context.tsx';

/** A file to send with the form. */
export function FileField({
  label,
  hint,
  optional,
  ...rest
}: FieldText & { name: string } & Omit<ComponentProps<typeof FileInput>, 'id'>) {
  const { id, error } = useField(rest.name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <FileInput {...rest} {...controlProps(id, { hint, error })} />
    </Field>
  );
}

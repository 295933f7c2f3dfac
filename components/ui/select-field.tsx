'use client';

import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { controlClass, controlProps, Field, type FieldText } from './field.tsx';
import { useField } from './form-context.tsx';

export type Option = { value: string; label: ReactNode; lang?: string };

/** A choice of one from a list. `empty` names the choice of none. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  empty,
  frameClass,
  ...rest
}: FieldText & { name: string; options: readonly Option[]; empty?: string; frameClass?: string } & Omit<
    ComponentProps<'select'>,
    'id' | 'children'
  >) {
  const field = useField(rest.name);
  const shown = error ?? field.error;
  return (
    <Field id={field.id} label={label} hint={hint} error={shown} optional={optional} className={frameClass}>
      <select
        {...rest}
        {...controlProps(field.id, { hint, error: shown })}
        defaultValue={field.posted?.[0] ?? rest.defaultValue}
        className={classes(controlClass, 'min-h-9', rest.className)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

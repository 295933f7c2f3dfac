'use client';

import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { controlClass, controlProps, Field } from '../../ui/field.tsx';
import { useField } from '../../ui/form-context.tsx';

/** A number that something on the page follows, and that follows it. */
export function NumberField({
  name,
  label,
  value,
  min = 0,
  max,
  onChange,
}: {
  name: string;
  label: ReactNode;
  value: string;
  min?: number;
  max: number;
  onChange: (value: string) => void;
}) {
  const { id, error } = useField(name);
  return (
    <Field id={id} label={label} error={error} className="w-fit min-w-28">
      <input
        {...controlProps(id, { error })}
        type="number"
        name={name}
        value={value}
        min={min}
        max={max}
        step="any"
        inputMode="decimal"
        onChange={(event) => onChange(event.target.value)}
        className={classes(controlClass, 'min-h-9 max-w-28 tabular-nums')}
      />
    </Field>
  );
}

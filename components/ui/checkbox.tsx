'use client';

import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { controlProps, FieldError, type FieldText } from './field.tsx';
import { useField } from './form-context.tsx';

type Props = Omit<FieldText, 'optional'> & { name: string } & Omit<
    ComponentProps<'input'>,
    'id' | 'type' | 'children'
  >;

/** A box to tick; with `radio`, one of several of the same name. */
export function Checkbox({ label, hint, error, radio, ...rest }: Props & { radio?: boolean }) {
  const field = useField(rest.name);
  const value = String(rest.value ?? 'on');
  const id = rest.value === undefined ? field.id : `${field.id}-${value}`;
  const shown = error ?? (rest.value === undefined ? field.error : undefined);
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="flex min-h-6 items-start gap-2">
        <input
          {...rest}
          type={radio ? 'radio' : 'checkbox'}
          value={value}
          {...controlProps(id, { hint, error: shown })}
          defaultChecked={field.posted ? field.posted.includes(value) : rest.defaultChecked}
          className={classes('mt-[0.3rem] size-4 shrink-0 accent-(--ink)', rest.className)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="pl-6 text-soft text-sm">
          {hint}
        </p>
      ) : null}
      {shown ? <FieldError id={id}>{shown}</FieldError> : null}
    </div>
  );
}

import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export type FieldText = { label: ReactNode; hint?: ReactNode; error?: ReactNode; optional?: ReactNode };

/** The attributes that tie a control to its label, hint and error. */
export const controlProps = (id: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined,
});

export const controlClass = classes(
  'w-full rounded-sm border border-edge bg-paper px-2.5 py-1.5 text-ink',
  'aria-invalid:border-bad aria-invalid:shadow-[inset_3px_0_0_var(--bad)]',
);

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="font-medium text-bad text-sm">
      {children}
    </p>
  );
}

/** Label above, control, then hint and error; `id` is the control's. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FieldText & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classes('grid content-start gap-1', className)}>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
        {optional ? <span className="font-normal text-soft"> ({optional})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-soft text-sm">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}

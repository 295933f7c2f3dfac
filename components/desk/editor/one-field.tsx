'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { controlClass, FieldError } from '../../ui/field.tsx';

export const oneFieldClass = `${controlClass} min-h-7 min-w-40 flex-1 py-0.5 text-sm`;

/** Enter takes what was typed, and never sends the form of the article around it. */
export const onEnter = (take: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  take();
};

/** The one thing that a tool asks: the field, the button that takes it, and one that takes away what is there. No form is nested. */
export function OneField({
  id,
  label,
  apply,
  onApply,
  remove,
  onRemove,
  error,
  children,
}: {
  /** Of the field. */
  id: string;
  label: ReactNode;
  apply: ReactNode;
  onApply: () => void;
  remove?: ReactNode;
  /** Only where there is something to take away. */
  onRemove?: () => void;
  error?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      {children}
      <Button type="button" small onClick={onApply}>
        {apply}
      </Button>
      {onRemove ? (
        <Button type="button" small look="quiet" onClick={onRemove}>
          {remove}
        </Button>
      ) : null}
      {error ? (
        <div className="w-full">
          <FieldError id={id}>{error}</FieldError>
        </div>
      ) : null}
    </div>
  );
}

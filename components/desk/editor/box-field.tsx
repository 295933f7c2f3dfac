'use client';

import { type ReactNode, useId } from 'react';
import { normaliseLine } from '../../../lib/text/normalise.ts';
import { FieldError } from '../../ui/field.tsx';
import { smallControl } from '../writing/small-control.ts';
import { useTextLocale } from './text-locale.ts';
import { useTyped } from './use-typed.ts';

type Props = {
  label: string;
  stored: string;
  limit: number;
  readOnly: boolean;
  placeholder?: string;
  /** What is meant by what is typed; by itself, the words as they are. Null is an error. */
  means?: (typed: string) => string | null;
  error?: string;
  /** What the box holds, said back. */
  echo?: ReactNode;
  onWrite: (value: string) => void;
};

/** One field of a box. */
export function BoxField({
  label,
  stored,
  limit,
  readOnly,
  placeholder,
  means,
  error,
  echo,
  onWrite,
}: Props) {
  const id = useId();
  const lang = useTextLocale();
  const asWords = (typed: string) => normaliseLine(typed).slice(0, limit).trim();
  const { value, wrong, onType } = useTyped(stored, means ?? asWords, onWrite);
  return (
    <div className="grid grid-cols-[5.5rem_1fr] items-baseline gap-x-2">
      <label htmlFor={id} className="text-[0.8125rem]">
        {label}
      </label>
      <input
        id={id}
        lang={means ? undefined : lang}
        autoComplete="off"
        maxLength={limit}
        value={value}
        readOnly={readOnly}
        placeholder={placeholder}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={(event) => onType(event.target.value)}
        className={smallControl}
      />
      <div className="col-start-2 text-soft text-xs">
        {wrong ? <FieldError id={id}>{error}</FieldError> : echo}
      </div>
    </div>
  );
}

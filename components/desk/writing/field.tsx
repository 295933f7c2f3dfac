'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { IssueText } from '../issue-text.tsx';
import type { Part } from './article-view.ts';
import { useWriting } from './writing-store.ts';

/** Id and form name of a field: the part it belongs to and its path in it. */
export const fieldName = (part: Part, field: string) => `${part}.${field}`;

/** What is wrong with a field after the last save. */
const useFieldIssue = (part: Part, field: string) =>
  useWriting((state) => state.issues[part].find((found) => found.field === field));

/** The attributes that make a control a field of the article: name, id, and the link to what is wrong with it. */
export function useFieldProps(part: Part, field: string) {
  const found = useFieldIssue(part, field);
  const id = fieldName(part, field);
  return {
    id,
    name: id,
    'aria-invalid': found ? true : undefined,
    'aria-describedby': found ? `${id}-issue` : undefined,
  };
}

export function FieldIssue({ part, field }: { part: Part; field: string }) {
  const found = useFieldIssue(part, field);
  if (!found) return null;
  return (
    <p id={`${fieldName(part, field)}-issue`} className="font-medium font-sans text-bad text-sm">
      <IssueText issue={found} />
    </p>
  );
}

/** How much of a field's room is used; it asks for attention only when that is more than there is. */
export function Counter({ used, limit }: { used: number; limit: number }) {
  const t = useTranslations('editor');
  const over = used > limit;
  return (
    <span className={classes('tabular-nums', over ? 'font-semibold text-bad' : 'text-soft')}>
      <span className="sr-only">{t('counter', { used, limit })}</span>
      <span aria-hidden="true">
        {used}/{limit}
      </span>
    </span>
  );
}

/** Label above a field, in the small letters of the desk, with something at its right end. */
export function Labelled({
  part,
  field,
  label,
  aside,
  className,
  children,
}: {
  part: Part;
  field: string;
  label: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={classes('grid content-start gap-0.5', className)}>
      <div className="flex items-baseline justify-between gap-2 font-sans text-[0.8125rem] leading-snug">
        <label htmlFor={fieldName(part, field)} className="text-soft">
          {label}
        </label>
        {aside}
      </div>
      {children}
      <FieldIssue part={part} field={field} />
    </div>
  );
}

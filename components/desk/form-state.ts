import type { Issue } from '../../lib/issue.ts';
import type { FormValues } from '../ui/form-context.tsx';

/** What a server action of the desk answers to the form that called it. */
export type FormState = {
  issues: readonly Issue[];
  /** What was posted, for showing it again; absent before the first post and after a success. */
  values?: FormValues;
  /** Counts successes, so that each is announced. */
  saved?: number;
  /** What a success did, worded; in place of what the form says after every success. */
  note?: string;
  /** A table that the success found, cell by cell, such as what a list would do. */
  rows?: readonly (readonly string[])[];
  /** Shown with the success and never again, such as a new password. */
  secret?: string;
};

export const emptyForm: FormState = { issues: [] };

/** A server action that a form of the desk can call, before scripts load as well as after. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What may be shown again after a refusal: no password leaves the server, and files cannot be put back. */
export function valuesOf(form: FormData): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$') || /password|^again$/i.test(name)) continue;
    values[name] = [...(values[name] ?? []), value];
  }
  return values;
}

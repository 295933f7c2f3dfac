'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** What was posted, by field name; passwords and files are never in it. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** Something wrong, worded; `field` is `''` when it concerns the whole form. */
export type FieldError = { field: string; text: ReactNode };

export type FormContents = {
  /** Goes before the ids of fields, so that two forms on one page do not share them. */
  prefix: string;
  values?: FormValues;
  errors: readonly FieldError[];
  /** A table that an answer brought. */
  rows?: readonly (readonly string[])[];
  pending: boolean;
};

const FormContext = createContext<FormContents>({ prefix: '', errors: [], pending: false });

export const FormContextProvider = FormContext.Provider;

export const useForm = (): FormContents => useContext(FormContext);

export const fieldId = (prefix: string, name: string) => `${prefix}${name}`;

/** How the surrounding form sees one field: its id, what was posted for it, and what is wrong with it. */
export function useField(name: string) {
  const { prefix, values, errors } = useForm();
  return {
    id: fieldId(prefix, name),
    posted: values && (values[name] ?? []),
    error: errors.find((found) => found.field === name)?.text,
  };
}

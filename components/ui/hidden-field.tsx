'use client';

import { useField } from './form-context.tsx';

/** A value that travels with the form; what an answer put in its place goes before `value`. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { posted } = useField(name);
  return <input type="hidden" name={name} value={posted?.[0] ?? value} />;
}

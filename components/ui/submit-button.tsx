'use client';

import type { ComponentProps } from 'react';
import { Button } from './button.tsx';
import { useForm } from './form-context.tsx';

/** The button that sends the surrounding form; it says so while it is under way, and stays focusable. */
export function SubmitButton(props: ComponentProps<typeof Button>) {
  const { pending } = useForm();
  return <Button look="primary" {...props} aria-disabled={pending || undefined} />;
}

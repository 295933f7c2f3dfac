'use client';

import type { ComponentProps } from 'react';
import { Button } from './button.tsx';
import { useForm } from './form-context.tsx';

/**
 * The button that sends the surrounding form; it says so while it is under way, and stays focusable. With `idle`, it looks
 * as if it could do nothing just now; whoever presses it all the same does no harm.
 */
export function SubmitButton({ idle, ...props }: ComponentProps<typeof Button> & { idle?: boolean }) {
  const { pending } = useForm();
  return <Button look="primary" {...props} aria-disabled={pending || idle || undefined} />;
}

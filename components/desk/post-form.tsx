'use client';

import { type ComponentProps, useActionState } from 'react';
import { useHere } from './use-here.ts';

/** A form that calls a server action which leads elsewhere; before scripts load, a plain post to this page. */
export function PostForm({
  action,
  ...rest
}: Omit<ComponentProps<'form'>, 'action'> & { action: (before: null, form: FormData) => Promise<null> }) {
  const [, post] = useActionState(action, null, useHere());
  return <form {...rest} action={post} />;
}

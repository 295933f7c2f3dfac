'use client';

import { type ComponentProps, lazy, Suspense } from 'react';

/** Few of those who write comment: the form comes when somebody wants to say something. */
const Form = lazy(() => import('./comment-form.tsx'));

export function CommentForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={null}>
      <Form {...props} />
    </Suspense>
  );
}

'use client';

import { Failure, type FailureProps } from '../../components/desk/failure.tsx';

/** Where even the frame of the desk could not be made. */
export default function AdminError(props: FailureProps) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-prose flex-1 px-4 py-10 outline-none">
      <Failure {...props} />
    </main>
  );
}

'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonLook } from './button.tsx';

/** A question in front of the page. The button that asks is here too; Escape and `close` leave everything as it was. */
export function Dialog({
  opener,
  title,
  close,
  children,
  ...look
}: ButtonLook & { opener: ReactNode; title: ReactNode; close: ReactNode; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button {...look} type="button" onClick={() => dialog.current?.showModal()}>
        {opener}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(32rem,calc(100vw-2rem))] border border-edge bg-paper p-5 text-ink"
      >
        <h2 id={titleId} className="mb-3 font-bold text-lg">
          {title}
        </h2>
        <div className="grid gap-4">{children}</div>
        <form method="dialog" className="mt-3">
          <Button look="quiet">{close}</Button>
        </form>
      </dialog>
    </>
  );
}

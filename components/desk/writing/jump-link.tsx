'use client';

import type { ReactNode } from 'react';
import { jumpTo } from './jump.ts';

/** A link to a field of the screen. */
export function JumpLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        if (jumpTo(to)) event.preventDefault();
      }}
      className="inline-block min-h-6 py-0.5 underline decoration-edge underline-offset-2 hover:decoration-ink"
    >
      {children}
    </a>
  );
}

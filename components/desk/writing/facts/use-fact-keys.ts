'use client';

import { useEffect, useRef } from 'react';

type Keys = { next: () => void; previous: () => void; accept: () => boolean };

/** F8 leads to the next disagreement, with Shift to the one before; Alt+Enter takes the proposal of the one selected. */
export function useFactKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { next, previous, accept } = latest.current;
      const plain = !event.ctrlKey && !event.metaKey;
      if (event.key === 'F8' && plain && !event.altKey) (event.shiftKey ? previous : next)();
      else if (event.key !== 'Enter' || !event.altKey || !plain || event.shiftKey || !accept()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the editor, which would write a line break.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

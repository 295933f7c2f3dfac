'use client';

import { useCallback } from 'react';
import { saveByHand } from './saving.ts';
import { useWritingStore } from './writing-store.ts';

/** Saves what changed; the answer is whether everything on the screen is stored now. */
export function useSave(): () => Promise<boolean> {
  const store = useWritingStore();
  return useCallback(() => saveByHand(store), [store]);
}

'use client';

import { useEffect, useState } from 'react';
import { forget, type KeptDraft, keep, keptDraft, restored } from './kept-draft.ts';
import { useWritingStore } from './writing-store.ts';

/** Keeps unsaved text in this browser while it is written, and offers what an earlier visit left. */
export function useKeptDraft(actorId: string) {
  const store = useWritingStore();
  const [kept, setKept] = useState<KeptDraft | null>(null);
  useEffect(() => setKept(keptDraft(actorId, store.get())), [actorId, store]);
  // What an earlier visit left stays untouched until the person has decided.
  const decided = kept === null;
  useEffect(() => {
    if (!decided) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let draft = store.get().draft;
    const now = () => {
      clearTimeout(timer);
      keep(actorId, store.get());
    };
    const stop = store.subscribe(() => {
      const state = store.get();
      if (state.draft === draft && state.saving) return;
      draft = state.draft;
      clearTimeout(timer);
      timer = setTimeout(now, 400);
    });
    window.addEventListener('pagehide', now);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('pagehide', now);
    };
  }, [actorId, store, decided]);
  return {
    kept,
    restore: () => {
      if (kept) store.set(restored(store.get(), kept));
      setKept(null);
    },
    forget: () => {
      forget(actorId, store.get().articleId);
      setKept(null);
    },
  };
}

'use client';

import { useEffect } from 'react';
import { hasNews, saveByItself } from './saving.ts';
import { useWritingStore, type WritingStore } from './writing-store.ts';

/** After so long without a change it is saved; while the changes go on, after so long at the latest. */
const quietMs = 700;
const latestMs = 1_500;

/** How long after the how many-th failure it is tried again. */
const pauseMs = (failures: number) => Math.min(1_000 * 2 ** failures, 30_000);

/** Saves by itself from now on. */
function startAutosave(store: WritingStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt: number | null = null;
  let failures = 0;
  let { draft } = store.get();
  const plan = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void now(), ms);
  };
  const now = async () => {
    clearTimeout(timer);
    changedAt = null;
    if (!hasNews(store)) return;
    if (store.get().saving) return plan(quietMs);
    const reached = await saveByItself(store);
    failures = reached ? 0 : failures + 1;
    if (!reached) plan(pauseMs(failures));
    else if (hasNews(store)) plan(quietMs);
  };
  const stop = store.subscribe(() => {
    const state = store.get();
    if (state.draft === draft) return;
    draft = state.draft;
    const at = performance.now();
    changedAt ??= at;
    // Where it failed, it is the pause that counts.
    if (failures === 0) plan(Math.min(quietMs, Math.max(0, changedAt + latestMs - at)));
  });
  const leaving = () => {
    if (document.visibilityState === 'hidden') void now();
  };
  const back = () => {
    if (document.visibilityState === 'visible' && (failures > 0 || store.get().failure)) void now();
  };
  window.addEventListener('online', now);
  window.addEventListener('focus', back);
  window.addEventListener('pagehide', now);
  document.addEventListener('visibilitychange', leaving);
  document.addEventListener('visibilitychange', back);
  plan(quietMs);
  return () => {
    stop();
    window.removeEventListener('online', now);
    window.removeEventListener('focus', back);
    window.removeEventListener('pagehide', now);
    document.removeEventListener('visibilitychange', leaving);
    document.removeEventListener('visibilitychange', back);
    void now();
    clearTimeout(timer);
  };
}

/** Saves by itself while the screen is open: soon after a change, and again whenever the newsroom can be reached. */
export function useAutosave(): void {
  const store = useWritingStore();
  useEffect(() => startAutosave(store), [store]);
}

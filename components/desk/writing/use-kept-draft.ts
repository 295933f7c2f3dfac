'use client';

import { useEffect, useState } from 'react';
import type { Draft } from './article-view.ts';
import { changedParts } from './changes.ts';
import { isNews, type KeptDraft, keptOf, restored } from './kept-draft.ts';
import { announce, dropKept, leftBehind, type Place, putKept } from './kept-shelf.ts';
import { takeNews } from './take-news.ts';
import { useWritingStore, type WritingStore } from './writing-store.ts';

/** Keeps every change in this browser at once; while one is being written down, only the newest of the others waits. */
function keepChanges(store: WritingStore, place: Place): () => void {
  let [writing, again] = [false, false];
  const write = async () => {
    again = true;
    if (writing) return;
    writing = true;
    let keeps = true;
    while (again) {
      again = false;
      const kept = keptOf(store.get(), new Date());
      keeps = await (kept ? putKept(place, kept) : dropKept(place)).then(
        () => true,
        () => false,
      );
    }
    writing = false;
    if (store.get().keeps !== keeps) store.set({ keeps });
  };
  let { draft, stored, unanswered } = store.get();
  const stop = store.subscribe(() => {
    const now = store.get();
    if (now.draft === draft && now.stored === stored && now.unanswered === unanswered) return;
    ({ draft, stored, unanswered } = now);
    void write();
  });
  void write();
  return stop;
}

/**
 * Puts what a screen that is gone has left back on this one, over what is stored: the newest, should there be several; the
 * others wait for the next visit.
 */
async function bringBack(store: WritingStore, place: Place): Promise<KeptDraft | null> {
  const left = await leftBehind(place).catch(() => []);
  const state = store.get();
  const idle = left.filter(({ kept }) => !isNews(state, kept));
  const found = left.findLast(({ kept }) => isNews(state, kept));
  // Somebody was faster than the browser's memory: nothing is laid over what is being typed.
  const brought = changedParts(state).length > 0 ? undefined : found;
  if (brought) {
    const then = { ...state, ...restored(state, brought.kept) };
    store.set({ ...then, ...takeNews(then, store.view) });
  }
  const done = brought ? [...idle, brought] : idle;
  await (brought ? putKept(place, brought.kept) : Promise.resolve())
    .then(() => Promise.all(done.map((one) => dropKept(one.place))))
    .catch(() => undefined);
  return brought?.kept ?? null;
}

/** Keeps unsaved text in this browser while it is written, and goes on with what an earlier visit left. */
export function useKeptDraft(actorId: string) {
  const store = useWritingStore();
  const [back, setBack] = useState<{ kept: KeptDraft; before: Draft } | null>(null);
  useEffect(() => {
    const place = { actorId, articleId: store.get().articleId, screenId: store.screenId };
    let stop: (() => void) | undefined;
    let gone = false;
    announce(store.screenId);
    const before = store.get().draft;
    void bringBack(store, place).then((kept) => {
      if (gone) return;
      if (kept) setBack({ kept, before });
      stop = keepChanges(store, place);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [actorId, store]);
  return {
    kept: back?.kept ?? null,
    /** Puts back what was there before. */
    forget: () => {
      if (back) store.set({ draft: back.before, unanswered: null });
      setBack(null);
    },
    settle: () => setBack(null),
  };
}

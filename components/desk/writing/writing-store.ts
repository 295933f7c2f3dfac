import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ArticleView, Choices, Draft, Part } from './article-view.ts';
import { opened, stateOf, type WritingState } from './writing-state.ts';

export type WritingStore = ReturnType<typeof writingStore>;

/** Holds the text that is being written; what shows a part of it listens to that part. */
export function writingStore(view: ArticleView, choices: Choices) {
  let state = stateOf(opened(view), choices);
  const listeners = new Set<() => void>();
  const set = (change: Partial<WritingState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set,
    /** Changes fields of one part of the draft. */
    patch: <P extends Part>(part: P, change: Partial<Draft[P]>) =>
      set({ draft: { ...state.draft, [part]: { ...state.draft[part], ...change } } }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const WritingContext = createContext<WritingStore | null>(null);

export const WritingProvider = WritingContext.Provider;

export function useWritingStore(): WritingStore {
  const store = useContext(WritingContext);
  if (!store) throw new Error('a part of the writing screen stands outside it');
  return store;
}

/** A part of the writing state; `choose` must give the same object as long as nothing in it changed. */
export function useWriting<T>(choose: (state: WritingState) => T): T {
  const store = useWritingStore();
  const read = () => choose(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

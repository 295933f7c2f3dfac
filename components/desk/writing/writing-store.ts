import type { Editor } from '@tiptap/core';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { ArticleView, Choices, Draft, Part } from './article-view.ts';
import { opened, stateOf, type WritingState } from './writing-state.ts';

export type WritingStore = ReturnType<typeof writingStore>;

/** Of 16 signs. A page that is not served over TLS has no `randomUUID`. */
const chanceName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Holds the text that is being written; what shows a part of it listens to that part. */
export function writingStore(view: ArticleView, choices: Choices) {
  const first = opened(view);
  let state = stateOf(first, choices);
  const listeners = new Set<() => void>();
  const set = (change: Partial<WritingState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    /** The article as the page brought it. */
    view: first,
    /** Tells this screen from others of the same person. */
    screenId: chanceName(),
    /** The editors of both texts, once they are there. */
    editors: {} as Partial<Record<Locale, Editor>>,
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

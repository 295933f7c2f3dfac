'use client';

import { useCallback } from 'react';
import { changedParts } from './changes.ts';
import { type SaveAnswer, saveRequest } from './save-request.ts';
import { takeAnswer } from './take-answer.ts';
import { tidy } from './tidy.ts';
import { type Failure, opened } from './writing-state.ts';
import { useWritingStore } from './writing-store.ts';

async function failureOf(response: Response): Promise<Failure | null> {
  if (response.status === 401) return 'signedOut';
  return response.ok ? null : 'failed';
}

/**
 * Saves what changed. Whatever goes wrong, the screen keeps its text.
 * @returns whether everything on the screen is stored now.
 */
export function useSave(): () => Promise<boolean> {
  const store = useWritingStore();
  return useCallback(async () => {
    if (store.get().saving) return false;
    store.set({ draft: tidy(store.get().draft) });
    const before = store.get();
    const request = saveRequest(before);
    if (!request) return true;
    store.set({ saving: true, failure: null });
    try {
      const response = await fetch(`/admin/articles/${before.articleId}/save`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
      const failure = await failureOf(response);
      if (failure) {
        store.set({ saving: false, failure });
        return false;
      }
      const answer = (await response.json()) as SaveAnswer;
      const current = { ...answer, article: opened(answer.article) };
      store.set(takeAnswer(store.get(), before.draft, current));
    } catch {
      store.set({ saving: false, failure: navigator.onLine ? 'failed' : 'offline' });
      return false;
    }
    return changedParts(store.get()).length === 0;
  }, [store]);
}

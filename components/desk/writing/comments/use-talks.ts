'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Issue } from '../../../../lib/issue.ts';
import { saveByItself } from '../saving.ts';
import { useWritingStore } from '../writing-store.ts';
import type { Action, Comments, Composing, Talk, Talks } from './comments-store.ts';

const patienceMs = 30_000;

const failed: Issue[] = [{ field: '', key: 'failed' }];

const merged = (one: Talk, next: Talk): Talk => {
  const known = new Set(one.threads.map(({ id }) => id));
  return { ...next, threads: [...one.threads, ...next.threads.filter(({ id }) => !known.has(id))] };
};

/** Holds the comments of the screen, and speaks of them with the newsroom. */
export function useTalks(first: Talks): Comments {
  const store = useWritingStore();
  const [talks, setTalks] = useState(first.talks);
  const [composing, compose] = useState<Composing | null>(null);
  const { articleId } = store.view;
  const address = `/admin/articles/${articleId}/comments`;
  const read = useCallback(
    async (locale: Locale, page: number, resolved: boolean): Promise<Talk | null> => {
      const asked = new URLSearchParams({
        locale,
        page: String(page),
        ...(resolved ? { resolved: '1' } : {}),
      });
      const response = await fetch(`${address}?${asked}`, { signal: AbortSignal.timeout(patienceMs) }).catch(
        () => null,
      );
      return response?.ok ? ((await response.json()) as Talk) : null;
    },
    [address],
  );
  const perform = useCallback(
    async (action: Action): Promise<Issue[]> => {
      // What is talked about must stand in the newsroom.
      if (action.do === 'add') await saveByItself(store);
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(action),
          signal: AbortSignal.timeout(patienceMs),
        });
        const answer = (await response.json()) as Talk | { issues: Issue[] };
        if ('issues' in answer) return answer.issues;
        setTalks((now) => ({ ...now, [action.locale]: answer }));
        return [];
      } catch {
        return failed;
      }
    },
    [address, store],
  );
  const more = useCallback(
    async (locale: Locale) => {
      const next = await read(locale, talks[locale].page + 1, false);
      if (next) setTalks((now) => ({ ...now, [locale]: merged(now[locale], next) }));
    },
    [read, talks],
  );
  const settled = useCallback((locale: Locale, page: number) => read(locale, page, true), [read]);
  // Others talk while this screen is behind another window.
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const [vi, en] = await Promise.all([read('vi', 1, false), read('en', 1, false)]);
      setTalks((now) => ({ vi: vi ?? now.vi, en: en ?? now.en }));
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [read]);
  const { people, mayComment } = first;
  return useMemo(
    () => ({ talks, people, mayComment, composing, compose, perform, more, settled }),
    [talks, people, mayComment, composing, perform, more, settled],
  );
}

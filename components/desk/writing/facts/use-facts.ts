'use client';

import { useEffect, useRef, useState } from 'react';
import type { DeskFacts } from '../../../../lib/fact-check/for-desk.ts';
import type { ArticleCheck, Kept } from '../../../../lib/facts/article-check.ts';
import { useWritingStore } from '../writing-store.ts';
import { checkedDraft, plainDraft } from './checked-draft.ts';
import { askKept } from './facts-requests.ts';
import type { FactsAnswer, FactsQuestion } from './facts-worker.ts';

/** How long after the last letter facts are looked at, and what the newsroom keeps is asked for, in milliseconds. */
const pauses = { check: 350, kept: 1500 };

const nothing: Kept = { documents: [], names: [] };

/** What is known of the facts of the texts on the screen; `check` is null until they were looked at. */
export type KnownFacts = {
  check: ArticleCheck | null;
  ignored: DeskFacts['ignored'];
  setIgnored: (change: (now: DeskFacts['ignored']) => DeskFacts['ignored']) => void;
};

/** Looks at the facts of both texts while they are written, in a worker. */
export function useFacts(): KnownFacts {
  const store = useWritingStore();
  const [check, setCheck] = useState<ArticleCheck | null>(null);
  const [ignored, setIgnored] = useState<DeskFacts['ignored']>({});
  const kept = useRef(nothing);
  useEffect(() => {
    const worker = new Worker(new URL('./facts-worker.ts', import.meta.url), { type: 'module' });
    let [number, asking] = [0, new AbortController()];
    let checked: unknown[] = [];
    let timers: ReturnType<typeof setTimeout>[] = [];
    worker.onmessage = ({ data }: MessageEvent<FactsAnswer>) => {
      if (data.number === number) setCheck(data.check);
    };
    const look = () => {
      const { draft } = store.get();
      const { eventDate, eventTime } = draft.shared;
      number += 1;
      const question: FactsQuestion = {
        number,
        article: checkedDraft(draft),
        fields: { eventDate: eventDate || null, eventTime: eventTime || null },
        kept: kept.current,
      };
      worker.postMessage(question);
    };
    const ask = async () => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const { articleId, draft } = store.get();
      const told = await askKept(articleId, plainDraft(draft), signal);
      if (!told || signal.aborted) return;
      kept.current = told.kept;
      setIgnored(told.ignored);
      look();
    };
    const changed = () => {
      const { draft } = store.get();
      const { eventDate, eventTime } = draft.shared;
      const now = [draft.vi, draft.en, eventDate, eventTime];
      if (now.every((part, at) => part === checked[at])) return;
      checked = now;
      for (const timer of timers) clearTimeout(timer);
      timers = [setTimeout(look, pauses.check), setTimeout(ask, pauses.kept)];
    };
    changed();
    const forget = store.subscribe(changed);
    return () => {
      forget();
      asking.abort();
      for (const timer of timers) clearTimeout(timer);
      worker.terminate();
    };
  }, [store]);
  return { check, ignored, setIgnored };
}

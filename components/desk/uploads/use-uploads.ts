'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Issue, Result } from '../../../lib/issue.ts';
import { sendFile } from './send-file.ts';

/** One file on its way, or refused. A file that was taken is no longer listed. */
export type Upload = {
  id: number;
  name: string;
  share: number;
  issues: Issue[];
  /** Sends it again; absent where that would not help, or nobody waits for it. */
  again?: () => void;
};

export type Uploads = {
  list: readonly Upload[];
  dismiss: (id: number) => void;
  /**
   * Uploads files two at a time; answers with what became of those that were taken, in their order.
   * @param onLate Told of one that was refused, sent again, and taken.
   */
  send: <T>(address: string, files: readonly File[], onLate?: (taken: T) => void) => Promise<T[]>;
};

/** What another attempt may mend. */
const passing = new Set(['uploadFailed', 'uploadOffline', 'mediaBusy', 'signedOut']);

type Job<T> = { id: number; address: string; file: File; onLate?: (taken: T) => void };

export function useUploads(): Uploads {
  const [list, setList] = useState<Upload[]>([]);
  const counter = useRef(0);
  const change = useCallback(
    (id: number, part: Partial<Upload>) =>
      setList((now) => now.map((upload) => (upload.id === id ? { ...upload, ...part } : upload))),
    [],
  );
  const dismiss = useCallback((id: number) => setList((now) => now.filter((upload) => upload.id !== id)), []);
  const attempt = useCallback(
    async <T>(job: Job<T>): Promise<Result<T>> => {
      const { id, address, file, onLate } = job;
      const result = await sendFile<T>(address, file, (share) => change(id, { share }));
      if (result.ok) dismiss(id);
      else {
        const isPassing = result.issues.every(({ key }) => passing.has(key));
        const again = async () => {
          change(id, { share: 0, issues: [], again: undefined });
          const late = await attempt(job);
          if (late.ok) onLate?.(late.data);
        };
        change(id, { issues: result.issues, again: onLate && isPassing ? () => void again() : undefined });
      }
      return result;
    },
    [change, dismiss],
  );
  const send = useCallback(
    async <T>(address: string, files: readonly File[], onLate?: (taken: T) => void): Promise<T[]> => {
      const queue = files.map((file): Job<T> => {
        counter.current += 1;
        return { id: counter.current, address, file, onLate };
      });
      setList((now) => [
        ...now,
        ...queue.map(({ id, file }) => ({ id, name: file.name, share: 0, issues: [] })),
      ]);
      const results = new Map<number, Result<T>>();
      const waiting = [...queue];
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          results.set(next.id, await attempt(next));
        }
      };
      await Promise.all([work(), work()]);
      return queue.flatMap(({ id }) => {
        const result = results.get(id);
        return result?.ok ? [result.data] : [];
      });
    },
    [attempt],
  );
  return useMemo(() => ({ list, dismiss, send }), [list, dismiss, send]);
}

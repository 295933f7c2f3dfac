'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Issue, Result } from '../../../lib/issue.ts';
import { sendFile } from './send-file.ts';

/** One file on its way, or refused. A file that was taken is no longer listed. */
export type Upload = { id: number; name: string; share: number; issues: Issue[] };

export type Uploads = {
  list: readonly Upload[];
  dismiss: (id: number) => void;
  /** Uploads files two at a time; answers with what became of those that were taken, in their order. */
  send: <T>(address: string, files: readonly File[]) => Promise<T[]>;
};

export function useUploads(): Uploads {
  const [list, setList] = useState<Upload[]>([]);
  const counter = useRef(0);
  const change = useCallback(
    (id: number, part: Partial<Upload>) =>
      setList((now) => now.map((upload) => (upload.id === id ? { ...upload, ...part } : upload))),
    [],
  );
  const dismiss = useCallback((id: number) => setList((now) => now.filter((upload) => upload.id !== id)), []);
  const send = useCallback(
    async <T>(address: string, files: readonly File[]): Promise<T[]> => {
      const queue = files.map((file) => {
        counter.current += 1;
        return { id: counter.current, file };
      });
      setList((now) => [
        ...now,
        ...queue.map(({ id, file }) => ({ id, name: file.name, share: 0, issues: [] })),
      ]);
      const results = new Map<number, Result<T>>();
      const waiting = [...queue];
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const { id, file } = next;
          const result = await sendFile<T>(address, file, (share) => change(id, { share }));
          results.set(id, result);
          if (result.ok) dismiss(id);
          else change(id, { issues: result.issues });
        }
      };
      await Promise.all([work(), work()]);
      return queue.flatMap(({ id }) => {
        const result = results.get(id);
        return result?.ok ? [result.data] : [];
      });
    },
    [change, dismiss],
  );
  return useMemo(() => ({ list, dismiss, send }), [list, dismiss, send]);
}

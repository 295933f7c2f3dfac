'use client';

import { useCallback, useRef, useState } from 'react';
import type { ImportForm, ImportPreview } from '../../../lib/imports/schema.ts';
import type { Issue } from '../../../lib/issue.ts';
import { send, sendFile } from '../uploads/send-file.ts';
import { fromPreview } from './form.ts';

/** One document on the page: what has become of it so far. */
export type ImportedFile = {
  id: number;
  file: File;
  phase: 'sending' | 'reading' | 'refused' | 'shown' | 'making' | 'made';
  /** How much of the file has left, from 0 to 1. */
  share: number;
  issues: readonly Issue[];
  preview?: ImportPreview;
  form?: ImportForm;
  articleId?: string;
};

type Made = { articleId: string; issues: Issue[] };

/** The documents of the page. Each is read as soon as it is chosen, and sent again when its article is made. */
export function useImports() {
  const [list, setList] = useState<readonly ImportedFile[]>([]);
  const counter = useRef(0);
  const line = useRef(Promise.resolve());

  const change = useCallback(
    (id: number, part: Partial<ImportedFile>) =>
      setList((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one))),
    [],
  );
  const moved = useCallback(
    (id: number, after: 'reading' | 'making') => (share: number) =>
      change(id, share < 1 ? { share } : { share, phase: after }),
    [change],
  );

  const read = useCallback(
    async ({ id, file }: Pick<ImportedFile, 'id' | 'file'>) => {
      change(id, { phase: 'sending', share: 0, issues: [] });
      const answer = await sendFile<ImportPreview>('/api/imports', file, moved(id, 'reading'));
      if (answer.ok) change(id, { phase: 'shown', preview: answer.data, form: fromPreview(answer.data) });
      else change(id, { phase: 'refused', issues: answer.issues });
    },
    [change, moved],
  );

  /** One after the other: the newsroom reads one at a time. */
  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): ImportedFile => {
        counter.current += 1;
        return { id: counter.current, file, phase: 'sending', share: 0, issues: [] };
      });
      setList((now) => [...now, ...added]);
      for (const one of added) line.current = line.current.then(() => read(one));
    },
    [read],
  );

  const make = useCallback(
    async ({ id, file, form }: ImportedFile) => {
      if (!form) return;
      change(id, { phase: 'making', share: 0, issues: [] });
      const body = new FormData();
      body.set('corrections', JSON.stringify(form));
      body.set('file', file, file.name.normalize('NFC'));
      const answer = await send<Made>('/api/imports/article', body, { onProgress: moved(id, 'making') });
      if (answer.ok) change(id, { phase: 'made', ...answer.data });
      else change(id, { phase: 'shown', issues: answer.issues });
    },
    [change, moved],
  );

  const drop = useCallback((id: number) => setList((now) => now.filter((one) => one.id !== id)), []);
  return { list, add, read, make, drop, change };
}

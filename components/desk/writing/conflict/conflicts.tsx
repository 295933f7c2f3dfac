'use client';

import { versionedParts } from '../article-view.ts';
import { useWriting } from '../writing-store.ts';
import { Conflict } from './conflict.tsx';

/** Every part that somebody else saved while it was being changed here. */
export function Conflicts() {
  const theirs = useWriting((state) => state.theirs);
  return versionedParts.map((part) => {
    const other = theirs[part];
    return other ? <Conflict key={`${part}.${other.saved.version}`} part={part} other={other} /> : null;
  });
}

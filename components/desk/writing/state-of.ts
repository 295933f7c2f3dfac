import type { TextState } from './article-view.ts';

type Stored = {
  status: 'draft' | 'published' | 'withdrawn';
  hasUnpublishedChanges: boolean;
};

/** The state of one language in the five words of the desk. */
export const stateOf = (stored: Stored | null): TextState['status'] => {
  if (!stored) return 'absent';
  return stored.hasUnpublishedChanges ? 'changed' : stored.status;
};

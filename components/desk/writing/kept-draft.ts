import { type Draft, type VersionedPart, versionedParts } from './article-view.ts';
import { changedParts } from './changes.ts';
import type { WritingState } from './writing-state.ts';

/** What the browser keeps of an article that was not saved: each changed part, with the version it was based on. */
export type KeptDraft = {
  at: string;
  parts: Partial<Draft>;
  versions: Partial<Record<VersionedPart, number>>;
};

const keyOf = (actorId: string, articleId: string) => `ban-tin.unsaved.${actorId}.${articleId}`;

/** Storage may be full or forbidden; then nothing is kept, and the page still warns before it is left. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Keeps what is not saved, or forgets what was kept once everything is. */
export function keep(actorId: string, state: WritingState): void {
  const key = keyOf(actorId, state.articleId);
  const parts = changedParts(state);
  if (parts.length === 0) {
    attempt(() => localStorage.removeItem(key));
    return;
  }
  const { shared, vi, en } = state.versions;
  const kept: KeptDraft = {
    at: new Date().toISOString(),
    parts: Object.fromEntries(parts.map((part) => [part, state.draft[part]])),
    versions: { shared: shared.version, vi: vi.version, en: en.version },
  };
  attempt(() => localStorage.setItem(key, JSON.stringify(kept)));
}

export const forget = (actorId: string, articleId: string): void => {
  attempt(() => localStorage.removeItem(keyOf(actorId, articleId)));
};

/** What was kept of this article, if it says anything that is not stored. */
export function keptDraft(actorId: string, state: WritingState): KeptDraft | null {
  const text = attempt(() => localStorage.getItem(keyOf(actorId, state.articleId)));
  const kept = text ? attempt(() => JSON.parse(text) as KeptDraft) : null;
  if (!kept?.parts) return null;
  return changedParts({ ...state, draft: { ...state.draft, ...kept.parts } }).length > 0 ? kept : null;
}

/** The state with a kept draft on the screen again, its parts based on the versions they were based on then. */
export function restored(state: WritingState, kept: KeptDraft): Partial<WritingState> {
  const versions = { ...state.versions };
  for (const part of versionedParts) {
    const version = kept.versions[part];
    if (part in kept.parts && version !== undefined) versions[part] = { ...versions[part], version };
  }
  const photos = { ...state.draft.photos, ...kept.parts.photos };
  return { draft: { ...state.draft, ...kept.parts, photos }, versions };
}

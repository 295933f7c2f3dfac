import { type Draft, type VersionedPart, versionedParts } from './article-view.ts';
import { changedParts } from './changes.ts';
import type { Sending } from './save-request.ts';
import type { WritingState } from './writing-state.ts';

/**
 * What the browser keeps of an article that is not stored: each changed part, what it was based on, and what was sent and
 * not answered.
 */
export type KeptDraft = {
  at: string;
  parts: Partial<Draft>;
  base: Partial<Draft>;
  versions: Partial<Record<VersionedPart, number>>;
  unanswered: Sending | null;
};

const only = (draft: Draft, parts: readonly (keyof Draft)[]): Partial<Draft> =>
  Object.fromEntries(parts.map((part) => [part, draft[part]]));

/** What is to be kept of a screen; null when everything on it is stored. */
export function keptOf(state: WritingState, at: Date): KeptDraft | null {
  const parts = changedParts(state);
  if (parts.length === 0) return null;
  const { shared, vi, en } = state.versions;
  return {
    at: at.toISOString(),
    parts: only(state.draft, parts),
    base: only(state.stored, parts),
    versions: { shared: shared.version, vi: vi.version, en: en.version },
    unanswered: state.unanswered,
  };
}

/** Whether what was kept says anything that is not stored. */
export const isNews = (state: WritingState, { parts }: KeptDraft): boolean =>
  changedParts({ ...state, draft: { ...state.draft, ...parts } }).length > 0;

/** The screen with a kept draft on it again, as it was left: its parts based on what they were based on then. */
export function restored(state: WritingState, kept: KeptDraft): Partial<WritingState> {
  const versions = { ...state.versions };
  for (const part of versionedParts) {
    const version = kept.versions[part];
    if (part in kept.parts && version !== undefined) versions[part] = { ...versions[part], version };
  }
  return {
    draft: { ...state.draft, ...kept.parts, photos: { ...state.draft.photos, ...kept.parts.photos } },
    stored: { ...state.stored, ...kept.base, photos: { ...state.stored.photos, ...kept.base.photos } },
    unanswered: kept.unanswered,
    versions,
  };
}

import type { Result } from '../../../lib/issue.ts';
import type { PhotoWords } from '../editor/photo-shelf.ts';
import type { ArticleView, Part, SharedDraft, TextDraft, VersionedPart } from './article-view.ts';
import { changedParts, changedPhotos } from './changes.ts';
import type { WritingState } from './writing-state.ts';

type Versioned<T> = { baseVersion: number; input: T };

/** What the writing screen sends: the parts that changed, each with the version it was based on. */
export type SaveRequest = {
  shared?: Versioned<SharedDraft>;
  vi?: Versioned<TextDraft>;
  en?: Versioned<TextDraft>;
  photos?: ({ mediaId: string } & PhotoWords)[];
};

/** What became of each part, and the article as it stands now. */
export type SaveAnswer = {
  results: Partial<Record<VersionedPart, Result<{ version: number }>>>;
  photos: Record<string, Result<unknown>>;
  article: ArticleView;
};

/** The request that saves everything that changed; null when nothing did. */
export function saveRequest(state: WritingState): SaveRequest | null {
  const parts = changedParts(state);
  if (parts.length === 0) return null;
  const { draft, versions } = state;
  const request: SaveRequest = {};
  const has = (part: Part) => parts.includes(part);
  if (has('shared')) request.shared = { baseVersion: versions.shared.version, input: draft.shared };
  if (has('vi')) request.vi = { baseVersion: versions.vi.version, input: draft.vi };
  if (has('en')) request.en = { baseVersion: versions.en.version, input: draft.en };
  const photos = changedPhotos(state).flatMap((mediaId) => {
    const words = draft.photos[mediaId];
    return words ? [{ mediaId, ...words }] : [];
  });
  if (photos.length > 0) request.photos = photos;
  return request;
}

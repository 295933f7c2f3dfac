import type { PhotoWords } from '../editor/photo-shelf.ts';
import type { Draft } from './article-view.ts';
import { alike } from './changes.ts';
import type { SaveAnswer } from './save-request.ts';

type Words = Record<string, PhotoWords>;

/** What is stored and what stands on the screen of one photo's words. */
type Both = { draft: PhotoWords; stored: PhotoWords };

const onVersion = (words: PhotoWords, { version }: PhotoWords): PhotoWords => ({ ...words, version });

function taken(
  { draft, stored }: Both,
  sent: PhotoWords | undefined,
  newest: PhotoWords,
  result: SaveAnswer['photos'][string] | undefined,
): Both {
  if (result?.ok && sent) return { draft: onVersion(draft, newest), stored: onVersion(sent, newest) };
  const overtaken = result?.ok === false && result.issues.some(({ key }) => key === 'overtaken');
  // What was typed stays, now upon what somebody else stored: saving again is a decision.
  if (overtaken) return { draft: onVersion(draft, newest), stored: newest };
  return alike(draft, stored) ? { draft: newest, stored: newest } : { draft, stored };
}

/** The words of photos after an answer to a save: stored, refused, or overtaken by somebody else's. */
export function takePhotos(
  state: { draft: Draft; stored: Draft },
  sent: Draft,
  { photos, article }: SaveAnswer,
): { draft: Words; stored: Words } {
  const draft = { ...state.draft.photos };
  const stored = { ...state.stored.photos };
  for (const [mediaId, words] of Object.entries(state.draft.photos)) {
    const before = state.stored.photos[mediaId] ?? words;
    const newest = article.draft.photos[mediaId] ?? (photos[mediaId]?.ok ? sent.photos[mediaId] : undefined);
    if (!newest) continue;
    const after = taken({ draft: words, stored: before }, sent.photos[mediaId], newest, photos[mediaId]);
    draft[mediaId] = after.draft;
    stored[mediaId] = after.stored;
  }
  return { draft, stored };
}

import type { Issue, Result } from '../../../lib/issue.ts';
import { type Draft, versionedParts } from './article-view.ts';
import { changedParts } from './changes.ts';
import type { SaveAnswer } from './save-request.ts';
import { takePhotos } from './taken-photos.ts';
import { surroundings, versionsOf, type WritingState } from './writing-state.ts';

const issuesOf = (result: Result<unknown> | undefined): Issue[] =>
  result?.ok === false ? result.issues : [];
const isOvertaken = (result: Result<unknown> | undefined) =>
  issuesOf(result).some((found) => found.key === 'overtaken');

/**
 * The state after an answer to a save. What was stored is agreed upon, up to what has been typed since; what was refused
 * stays as it is, with the reasons; what somebody else saved meanwhile is taken over where nothing was changed here, and
 * kept beside where something was.
 * @param sent The draft that the request carried.
 */
export function takeAnswer(state: WritingState, sent: Draft, answer: SaveAnswer): Partial<WritingState> {
  const { results, photos, article } = answer;
  const newest = versionsOf(article);
  const before = changedParts(state);
  const next = {
    draft: { ...state.draft },
    stored: { ...state.stored },
    versions: { ...state.versions },
    issues: { ...state.issues },
    theirs: { ...state.theirs },
  };
  for (const part of versionedParts) {
    const result = results[part];
    next.issues[part] = issuesOf(result).filter((found) => found.key !== 'overtaken');
    if (result?.ok) {
      Object.assign(next.stored, { [part]: sent[part] });
      next.versions[part] = { ...newest[part], version: result.data.version };
      delete next.theirs[part];
    } else if (isOvertaken(result)) {
      next.theirs[part] = { view: article, saved: newest[part] };
    } else if (!before.includes(part) && newest[part].version > state.versions[part].version) {
      Object.assign(next.draft, { [part]: article.draft[part] });
      Object.assign(next.stored, { [part]: article.draft[part] });
      next.versions[part] = newest[part];
    }
  }
  next.issues.photos = Object.entries(photos).flatMap(([mediaId, result]) =>
    issuesOf(result).map((found) => ({ ...found, field: `${mediaId}.${found.field}` })),
  );
  const words = takePhotos(state, sent, answer);
  next.draft.photos = words.draft;
  next.stored.photos = words.stored;
  const around = surroundings(article);
  return {
    ...next,
    ...around,
    // What was just uploaded or chosen is not in the stored article yet.
    photos: { ...state.photos, ...around.photos },
    files: { ...state.files, ...around.files },
    related: { ...state.related, ...around.related },
    saving: false,
    failure: null,
  };
}

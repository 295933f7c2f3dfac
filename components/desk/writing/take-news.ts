import { deltaOf, withDelta } from '../../../lib/text/matching.ts';
import { type Dispute, merge } from '../../../lib/text/merge.ts';
import { type ArticleView, type VersionedPart, versionedParts } from './article-view.ts';
import { takePhotos } from './taken-photos.ts';
import { surroundings, versionsOf, type WritingState } from './writing-state.ts';

/** What both began with, as far as it is known. */
export const baseOf = (state: WritingState, part: VersionedPart): object =>
  state.theirs[part]?.blind ? {} : state.stored[part];

/** Where what stands on the screen and somebody else's version of a part have both changed. */
export const disputesOf = (state: WritingState, part: VersionedPart): Dispute[] => {
  const other = state.theirs[part]?.view.draft[part];
  return other ? merge(baseOf(state, part), state.draft[part], other).disputes : [];
};

/**
 * The state after hearing how the article stands. What somebody else saved is taken over where nothing was changed here;
 * where something was, both come together by themselves, but for what both have changed: that is kept beside.
 * @param overtaken Parts whose save was refused because of it.
 */
export function takeNews(
  state: WritingState,
  article: ArticleView,
  overtaken: readonly VersionedPart[] = [],
): Partial<WritingState> {
  const newest = versionsOf(article);
  const [draft, stored] = [{ ...state.draft }, { ...state.stored }];
  const [versions, theirs] = [{ ...state.versions }, { ...state.theirs }];
  const take = <P extends VersionedPart>(part: P) => {
    const other = article.draft[part];
    const found = merge<object>(baseOf(state, part), state.draft[part], other);
    if (found.disputes.length > 0) {
      theirs[part] = { ...state.theirs[part], view: article, saved: newest[part], asked: false };
      return;
    }
    Object.assign(draft, { [part]: found.merged });
    stored[part] = other;
    versions[part] = newest[part];
    delete theirs[part];
  };
  for (const part of versionedParts)
    if (overtaken.includes(part) || newest[part].version > state.versions[part].version) take(part);
  // What was said of a block here stays said; of the others what the newsroom knows counts.
  draft.pairs = withDelta(article.draft.pairs, deltaOf(state.stored.pairs, state.draft.pairs));
  stored.pairs = article.draft.pairs;
  // What somebody else changed in the original is not this person's to call minor.
  const { original } = article;
  const theirEdit = versions[original].version > state.versions[original].version;
  const words = takePhotos(state, null, { photos: {}, article });
  const around = surroundings(article);
  return {
    draft: { ...draft, photos: words.draft },
    stored: { ...stored, photos: words.stored },
    ...{ versions, theirs },
    ...(theirEdit ? { begun: article.draft[original].body } : {}),
    ...around,
    // What was just uploaded or chosen is not in the stored article yet.
    photos: { ...state.photos, ...around.photos },
    files: { ...state.files, ...around.files },
    related: { ...state.related, ...around.related },
  };
}

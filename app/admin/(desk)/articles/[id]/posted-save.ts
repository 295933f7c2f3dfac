import type { ArticleView, Draft } from '../../../../../components/desk/writing/article-view.ts';
import { byHand } from '../../../../../components/desk/writing/save-request.ts';
import { takeAnswer } from '../../../../../components/desk/writing/take-answer.ts';
import { tidy } from '../../../../../components/desk/writing/tidy.ts';
import type { Posted } from '../../../../../components/desk/writing/writing-screen.tsx';
import {
  opened,
  stateOf,
  versionsOf,
  type WritingState,
} from '../../../../../components/desk/writing/writing-state.ts';
import type { Actor } from '../../../../../lib/accounts/permissions.ts';
import type { Clock } from '../../../../../lib/clock.ts';
import { articleView } from './article-view.ts';
import { type PostedDraft, postedDraft } from './posted-draft.ts';
import { saveDraft } from './save-draft.ts';

/** The form without scripts has no box for decorative photos: they stay as they are. */
const declaredAsBefore = (posted: Draft['photos'], stored: Draft['photos']): Draft['photos'] =>
  Object.fromEntries(
    Object.entries(posted).map(([mediaId, words]) => {
      const { vi, en } = stored[mediaId] ?? words;
      return [mediaId, { ...words, vi: { ...vi, ...words.vi }, en: { ...en, ...words.en } }];
    }),
  );

/** The screen as it was posted: its texts over the stored ones, on the versions they were based on. */
function stateAsPosted(view: ArticleView, { draft, versions }: PostedDraft): WritingState {
  const { may, draft: stored } = view;
  const newest = versionsOf(view);
  // What may not be changed was posted without its disabled fields.
  const typed = tidy({
    ...(may.editShared ? { shared: draft.shared } : { shared: stored.shared }),
    ...(may.editText ? { vi: draft.vi, en: draft.en } : { vi: stored.vi, en: stored.en }),
    pairs: stored.pairs,
    photos: { ...stored.photos, ...declaredAsBefore(draft.photos, stored.photos) },
  });
  return {
    ...stateOf(view, { sections: [], units: [], schoolYears: [], tone: 'older' }),
    draft: typed,
    versions: {
      shared: { ...newest.shared, version: versions.shared },
      vi: { ...newest.vi, version: versions.vi },
      en: { ...newest.en, version: versions.en },
    },
  };
}

const nothingWrong = ({ issues, theirs }: WritingState): boolean =>
  Object.keys(theirs).length === 0 && Object.values(issues).every((found) => found.length === 0);

/**
 * Saves the writing screen's form as a browser posts it before scripts have loaded.
 * @returns what the screen shows then; null when everything is stored, or there is no such article for this actor.
 */
export async function savePostedForm(
  actor: Actor,
  clock: Clock,
  articleId: string,
  form: FormData,
): Promise<Posted> {
  const found = await articleView(actor, articleId);
  if (!found) return null;
  const before = stateAsPosted(opened(found), postedDraft(form));
  const sending = byHand(before);
  const answer = await saveDraft(actor, clock, articleId, sending?.request ?? {});
  if (!answer) return null;
  const article = opened(answer.article);
  const sent = sending?.sent ?? before.draft;
  // Of what the form was based on only the version was posted.
  const after = { ...before, ...takeAnswer(before, sent, { ...answer, article }, { blind: true }) };
  if (nothingWrong(after)) return null;
  const { draft, stored, versions, issues, theirs } = after;
  return { draft, stored, versions, issues, theirs };
}

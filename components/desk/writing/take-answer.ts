import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Issue, Result } from '../../../lib/issue.ts';
import { type Draft, type VersionedPart, versionedParts } from './article-view.ts';
import type { SaveAnswer } from './save-request.ts';
import { takeNews } from './take-news.ts';
import { takePhotos } from './taken-photos.ts';
import { versionsOf, type WritingState } from './writing-state.ts';

const issuesOf = (result: Result<unknown> | undefined): Issue[] =>
  result?.ok === false ? result.issues : [];
const isOvertaken = (result: Result<unknown> | undefined) =>
  issuesOf(result).some((found) => found.key === 'overtaken');

/** What the person can put right; that a part waits for their own save is said elsewhere. */
const worthSaying = (issues: Issue[]) =>
  issues.filter(({ key }) => key !== 'overtaken' && key !== 'heldBack');

/**
 * The state after an answer to a save. What was stored is agreed upon, up to what has been typed since; what was refused
 * stays as it is, with the reasons; what somebody else saved meanwhile comes together with it, see `takeNews`.
 * @param sent The draft that the request carried.
 * @param how `auto`: the screen saved by itself. `blind`: what the draft was based on is not known.
 */
export function takeAnswer(
  state: WritingState,
  sent: Draft,
  answer: SaveAnswer,
  how: { auto?: boolean; blind?: boolean } = {},
): Partial<WritingState> {
  const { results, photos, article } = answer;
  const newest = versionsOf(article);
  const next = {
    ...state,
    stored: { ...state.stored },
    versions: { ...state.versions },
    issues: { ...state.issues },
    theirs: { ...state.theirs },
    refused: { ...state.refused },
    sitting: { ...state.sitting },
  };
  const overtaken: VersionedPart[] = [];
  for (const part of versionedParts) {
    const result = results[part];
    if (result || !how.auto) next.issues[part] = worthSaying(issuesOf(result));
    if (result?.ok) {
      Object.assign(next.stored, { [part]: sent[part] });
      next.versions[part] = { ...newest[part], version: result.data.version };
      delete next.theirs[part];
      delete next.refused[part];
      if (part !== 'shared') next.sitting[part as Locale] = how.auto === true;
    } else if (isOvertaken(result)) overtaken.push(part);
    else if (result) next.refused[part] = sent[part];
  }
  if (answer.pairs?.ok) next.stored.pairs = sent.pairs;
  if (answer.pairs) next.issues.pairs = issuesOf(answer.pairs);
  if (answer.pairs && !answer.pairs.ok) next.refused.pairs = sent.pairs;
  const words = takePhotos(state, sent, answer);
  for (const [mediaId, result] of Object.entries(photos)) {
    if (result.ok || words.settled.includes(mediaId)) delete next.refused[mediaId];
    else next.refused[mediaId] = words.draft[mediaId];
  }
  next.draft = { ...state.draft, photos: words.draft };
  next.stored.photos = words.stored;
  next.issues.photos = Object.entries(photos).flatMap(([mediaId, result]) =>
    words.settled.includes(mediaId)
      ? []
      : issuesOf(result)
          .filter(({ key }) => key !== 'heldBack')
          .map((found) => ({ ...found, field: `${mediaId}.${found.field}` })),
  );
  if (how.blind) {
    for (const part of overtaken)
      next.theirs[part] = { view: article, saved: newest[part], blind: true, asked: true };
    overtaken.length = 0;
  }
  const news = { ...next, ...takeNews(next, article, overtaken) };
  for (const part of how.auto ? [] : overtaken) {
    const other = news.theirs[part];
    if (other) news.theirs[part] = { ...other, asked: true };
  }
  return { ...news, unanswered: null, saving: false, failure: null };
}

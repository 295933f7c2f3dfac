import { type Locale, locales } from '../../../lib/i18n/locales.ts';
import type { Result } from '../../../lib/issue.ts';
import type { MatchingDelta } from '../../../lib/text/matching.ts';
import { sameJson } from '../../../lib/text/same-json.ts';
import type { PhotoWords } from '../editor/photo-shelf.ts';
import type { ArticleView, Draft, Part, SharedDraft, TextDraft, VersionedPart } from './article-view.ts';
import { changedParts, changedPhotos } from './changes.ts';
import { pairsToSave } from './pairs.ts';
import { tidy } from './tidy.ts';
import type { WritingState } from './writing-state.ts';

type Versioned<T> = { baseVersion: number; input: T };

/** What the writing screen sends: the parts that changed, each with the version it was based on. */
export type SaveRequest = {
  /** Nobody has asked: the screen saves by itself. */
  auto?: true;
  shared?: Versioned<SharedDraft>;
  vi?: Versioned<TextDraft>;
  en?: Versioned<TextDraft>;
  pairs?: MatchingDelta;
  photos?: ({ mediaId: string } & PhotoWords)[];
};

/** What became of each part, and the article as it stands now. */
export type SaveAnswer = {
  results: Partial<Record<VersionedPart, Result<{ version: number }>>>;
  pairs?: Result<unknown>;
  photos: Record<string, Result<unknown>>;
  article: ArticleView;
};

/** A request with the draft that it carries. */
export type Sending = { request: SaveRequest; sent: Draft };

/** Whether a text that changed stays here: what was said of its blocks is not true of the one that is stored. */
const staysHere = (
  both: Pick<WritingState, 'stored'> & { draft: Draft },
  going: (locale: Locale) => boolean,
) => changedParts(both).some((part) => (part === 'vi' || part === 'en') && !going(part));

function requestOf(
  state: WritingState,
  sent: Draft,
  parts: readonly Part[],
  photos: readonly string[],
): Sending {
  const { versions } = state;
  const request: SaveRequest = {};
  const has = (part: Part) => parts.includes(part);
  if (has('shared')) request.shared = { baseVersion: versions.shared.version, input: sent.shared };
  if (has('vi')) request.vi = { baseVersion: versions.vi.version, input: sent.vi };
  if (has('en')) request.en = { baseVersion: versions.en.version, input: sent.en };
  const words = photos.flatMap((mediaId) => {
    const said = sent.photos[mediaId];
    return said ? [{ mediaId, ...said }] : [];
  });
  if (words.length > 0) request.photos = words;
  const held = staysHere({ draft: sent, stored: state.stored }, has);
  const pairs = held ? null : pairsToSave({ ...state, draft: sent });
  if (pairs) request.pairs = pairs;
  return { request, sent };
}

/** The request that saves everything that changed, and ends the sitting; null when there is nothing to do. */
export function byHand(given: WritingState): Sending | null {
  const state = { ...given, draft: tidy(given.draft) };
  const changed = changedParts(state);
  const parts = [
    ...changed,
    ...locales.filter((locale) => state.sitting[locale] && !changed.includes(locale)),
  ];
  return parts.length > 0 ? requestOf(state, state.draft, parts, changedPhotos(state)) : null;
}

/** Whether readers see a change of the shared part at once. */
export const isPublic = ({ texts }: WritingState): boolean =>
  locales.some((locale) => texts[locale].status === 'published' || texts[locale].status === 'changed');

/** A text as it may be saved by itself: the address of a page that has been public stays. */
function withoutMove({ stored, texts }: WritingState, locale: Locale, text: TextDraft): TextDraft {
  const { slug } = stored[locale];
  return texts[locale].publishedAt && text.slug !== slug ? { ...text, slug } : text;
}

/**
 * The request that the screen sends by itself: what changed and readers do not see at once, unless it was refused just so
 * or is in dispute. Null when there is nothing to do.
 */
export function byItself(state: WritingState): Sending | null {
  const { stored, refused, theirs, may } = state;
  const draft = tidy(state.draft);
  const sent = {
    ...draft,
    vi: withoutMove(state, 'vi', draft.vi),
    en: withoutMove(state, 'en', draft.en),
  };
  const waits = (part: VersionedPart) =>
    part in theirs || (part in refused && sameJson(refused[part], sent[part]));
  const held = staysHere({ draft: sent, stored }, (locale) => !waits(locale));
  const parts: Part[] = changedParts({ draft: sent, stored }).filter((part) => {
    if (part === 'photos') return !isPublic(state);
    if (part === 'pairs') return !(held || ('pairs' in refused && sameJson(refused.pairs, sent.pairs)));
    if (part === 'shared' && (isPublic(state) || !may.editShared)) return false;
    return !waits(part);
  });
  const photos = parts.includes('photos')
    ? changedPhotos(state).filter((id) => !(id in refused && sameJson(refused[id], draft.photos[id])))
    : [];
  if (parts.every((part) => part === 'photos') && photos.length === 0) return null;
  const { request } = requestOf(state, sent, parts, photos);
  return { request: { auto: true, ...request }, sent };
}

import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import { keyOf } from '../../../lib/text/block-keys.ts';
import type { Body } from '../../../lib/text/document.ts';
import {
  deltaOf,
  editedKeys,
  type Matching,
  type MatchingDelta,
  type Standing,
  settledAsMinor,
  settledByEdit,
  standingOf,
} from '../../../lib/text/matching.ts';
import { substanceOf } from '../../../lib/text/substance.ts';
import type { WritingState } from './writing-state.ts';

/** What the pairs of a screen are made of. */
type Screen = Pick<WritingState, 'draft' | 'original' | 'begun' | 'beforeMinor' | 'catchingUp'>;

/** Both texts of a screen by their part in the pair. */
const textsOf = ({ draft, original }: Screen) => ({
  source: draft[original],
  text: draft[otherLocale(original)],
});

/** Whether the screen lays both texts side by side: a summary has no counterpart for every block of the whole text. */
export const sideBySide = (state: Screen): boolean => !state.draft.vi.summary && !state.draft.en.summary;

/** Many parts of the screen ask, after every letter; a draft never changes, it is replaced. */
const known = new WeakMap<Screen['draft'], Standing>();

/** How far the translation on the screen is behind the original on the screen. */
export function standingOn(state: Screen): Standing {
  const { source, text } = textsOf(state);
  const standing = known.get(state.draft) ?? standingOf(source.body, text.body, state.draft.pairs);
  known.set(state.draft, standing);
  return standing;
}

/** What the original's block says now, and what it is. */
export function sourceOf(state: Screen, key: string): { said: string; type: string } | null {
  const block = textsOf(state).source.body.content.find((found) => keyOf(found) === key);
  return block ? { said: substanceOf(block), type: block.type } : null;
}

const withPairs = (state: Screen, pairs: Matching): Partial<WritingState> =>
  pairs === state.draft.pairs ? {} : { draft: { ...state.draft, pairs } };

/** The screen after a text was written: what an edit of the translation settles, and a minor one of the original. */
export function afterWriting(state: Screen, locale: Locale, body: Body): Partial<WritingState> {
  const before = state.draft[locale].body;
  const draft = { ...state.draft, [locale]: { ...state.draft[locale], body } };
  const next = { ...state, draft };
  if (locale === state.original) {
    const minor = state.beforeMinor && settledAsMinor(draft.pairs, { before, after: body });
    return { draft, ...(minor ? withPairs(next, minor) : {}) };
  }
  const pairs = settledByEdit(draft.pairs, { original: draft[state.original].body, before, after: body });
  if (pairs === draft.pairs) return { draft };
  const caught = standingOn(state).behind.filter((key) => pairs.matches[key] !== draft.pairs.matches[key]);
  const old = caught.map((key) => [key, draft.pairs.matches[key] ?? ''] as const);
  return { ...withPairs(next, pairs), catchingUp: { ...state.catchingUp, ...Object.fromEntries(old) } };
}

/**
 * What a save says of the pairs; null when nothing. Blocks of the translation that were edited are named even when they match
 * what they matched: the newsroom would take them for right with an original that this screen has not seen.
 */
export function pairsToSave(state: Screen & Pick<WritingState, 'stored'>): MatchingDelta | null {
  const { draft, stored, original } = state;
  const translation = otherLocale(original);
  const delta = deltaOf(stored.pairs, draft.pairs);
  const { matches } = draft.pairs;
  const edited = editedKeys(stored[translation].body, draft[translation].body).filter(
    (key) => key in matches,
  );
  if (!delta && edited.length === 0) return null;
  const seen = Object.fromEntries(edited.map((key) => [key, matches[key] ?? '']));
  return { matched: { ...seen, ...delta?.matched }, leftOut: delta?.leftOut ?? {} };
}

/** The screen once a block of the translation was said to be right as it is. */
export function stillRight(state: Screen, key: string): Partial<WritingState> {
  const source = sourceOf(state, key);
  if (!source) return {};
  const { pairs } = state.draft;
  const { [key]: _, ...catchingUp } = state.catchingUp;
  return { ...withPairs(state, { ...pairs, matches: { ...pairs.matches, [key]: source.said } }), catchingUp };
}

/** The screen once a block of the original was left out of the translation, or is so no more. */
export function leftOut(state: Screen, key: string): Partial<WritingState> {
  const { pairs } = state.draft;
  const others = pairs.leftOut.filter((found) => found !== key);
  const out = others.length === pairs.leftOut.length ? [...others, key] : others;
  return withPairs(state, { ...pairs, leftOut: out });
}

/** The screen once the changes made to the original since the page was opened were called minor, or not minor after all. */
export function calledMinor(state: Screen, minor: boolean): Partial<WritingState> {
  const { draft, begun, beforeMinor, original } = state;
  const { pairs } = draft;
  const now = draft[original].body;
  if (minor) {
    const settled = settledAsMinor(pairs, { before: begun, after: now });
    return { ...withPairs(state, settled), beforeMinor: pairs.matches };
  }
  const back = Object.entries(beforeMinor ?? {}).filter(
    ([key]) => pairs.matches[key] === sourceOf(state, key)?.said,
  );
  const matches = { ...pairs.matches, ...Object.fromEntries(back) };
  return { ...withPairs(state, { ...pairs, matches }), beforeMinor: null };
}

/**
 * The screen once everything on it is stored because somebody asked: what was called minor is settled, and what they change
 * from now on is asked about anew.
 */
export const minorSettled = ({ draft, beforeMinor, original }: Screen): Partial<WritingState> =>
  beforeMinor ? { begun: draft[original].body, beforeMinor: null } : {};

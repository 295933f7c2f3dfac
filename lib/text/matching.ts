import { keyOf } from './block-keys.ts';
import type { Block, Body } from './document.ts';
import { substanceOf } from './substance.ts';

/** What a translation keeps of the text that it translates. */
export type Matching = {
  /** By key of a pair: what the original's block said when its translation was last right; see `substanceOf`. */
  matches: Record<string, string>;
  /** Keys of the original's blocks that the translation leaves out on purpose. */
  leftOut: string[];
};

export const noMatching: Matching = { matches: {}, leftOut: [] };

/** How far a translation is; the lists hold keys, in the order of the original. */
export type Standing = {
  /** Blocks of the original that ask for a translation. */
  total: number;
  /** Those that have one. */
  translated: number;
  leftOut: string[];
  /** Those that have none and are not left out. */
  missing: string[];
  /** Those that say something else now than when their translation was last right. */
  behind: string[];
};

/** Whether a block asks for a counterpart: it says something, or is a photo or a table. A line, or the place of the gallery or
 * the documents, does not. */
const asks = (block: Block): boolean =>
  !['horizontalRule', 'gallery', 'documents'].includes(block.type) && substanceOf(block) !== '';

/** The blocks of a body that say something, by their keys. */
const saying = (body: Body): Map<string, string> =>
  new Map(
    body.content.flatMap((block) => {
      const [key, said] = [keyOf(block), substanceOf(block)];
      return key !== null && said ? [[key, said]] : [];
    }),
  );

/** How far a translation is behind its original, block by block; both bodies have keys. */
export function standingOf(original: Body, translation: Body, { matches, leftOut }: Matching): Standing {
  const translated = saying(translation);
  const left = new Set(leftOut);
  const standing: Standing = { total: 0, translated: 0, leftOut: [], missing: [], behind: [] };
  for (const block of original.content) {
    const key = keyOf(block);
    if (key === null || !asks(block)) continue;
    standing.total += 1;
    if (translated.has(key)) {
      standing.translated += 1;
      const matched = Object.hasOwn(matches, key) ? matches[key] : undefined;
      if (matched !== undefined && matched !== substanceOf(block)) standing.behind.push(key);
    } else if (left.has(key)) standing.leftOut.push(key);
    else standing.missing.push(key);
  }
  return standing;
}

/** A matching in which pairs of which nothing is known, as of texts older than this, count as right with the original as it is. */
export function completed(matching: Matching, original: Body, translation: Body): Matching {
  const said = saying(original);
  const unknown = [...saying(translation).keys()].flatMap((key) => {
    const now = said.get(key);
    return now === undefined || Object.hasOwn(matching.matches, key) ? [] : [[key, now] as const];
  });
  if (unknown.length === 0) return matching;
  return { ...matching, matches: { ...matching.matches, ...Object.fromEntries(unknown) } };
}

/** Keys of the blocks that say something else after than before, or something at last. */
export function editedKeys(before: Body, after: Body): string[] {
  const said = saying(before);
  return [...saying(after)].flatMap(([key, now]) => (said.get(key) === now ? [] : [key]));
}

/**
 * The matching once a translation was written: blocks that it now says in other words, or for the first time, are right with
 * the original as it stands.
 */
export function settledByEdit(
  matching: Matching,
  text: { original: Body; before: Body; after: Body },
): Matching {
  const said = saying(text.original);
  const edited = editedKeys(text.before, text.after).flatMap((key) => {
    const match = said.get(key);
    return match === undefined ? [] : [[key, match] as const];
  });
  if (edited.every(([key, match]) => matching.matches[key] === match)) return matching;
  return { ...matching, matches: { ...matching.matches, ...Object.fromEntries(edited) } };
}

/**
 * The matching once the original was changed in ways that no translation need follow: a slip of the pen, an address. What was
 * right before is right now.
 */
export function settledAsMinor(matching: Matching, text: { before: Body; after: Body }): Matching {
  const before = saying(text.before);
  const moved = [...saying(text.after)].filter(
    ([key, now]) => before.get(key) !== now && matching.matches[key] === before.get(key) && before.has(key),
  );
  return moved.length === 0
    ? matching
    : { ...matching, matches: { ...matching.matches, ...Object.fromEntries(moved) } };
}

/** What was said between two states of a matching, as `changeMatching` takes it. */
export type MatchingDelta = { matched: Record<string, string>; leftOut: Record<string, boolean> };

/** What somebody said of the blocks since `before`; null when nothing. */
export function deltaOf(before: Matching, after: Matching): MatchingDelta | null {
  const matched = Object.entries(after.matches).filter(([key, said]) => before.matches[key] !== said);
  const [had, has] = [new Set(before.leftOut), new Set(after.leftOut)];
  const leftOut = [...new Set([...had, ...has])].flatMap((key) =>
    had.has(key) === has.has(key) ? [] : [[key, has.has(key)] as const],
  );
  if (matched.length === 0 && leftOut.length === 0) return null;
  return { matched: Object.fromEntries(matched), leftOut: Object.fromEntries(leftOut) };
}

/** A matching with what somebody said of the blocks. */
export function withDelta(matching: Matching, delta: MatchingDelta | null): Matching {
  if (!delta) return matching;
  const named = new Map(Object.entries(delta.leftOut));
  const kept = matching.leftOut.filter((key) => !named.has(key));
  return {
    matches: { ...matching.matches, ...delta.matched },
    leftOut: [...kept, ...[...named].flatMap(([key, out]) => (out ? [key] : []))],
  };
}

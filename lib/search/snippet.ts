import { excerpt } from '../text/excerpt.ts';
import { fold } from '../text/fold.ts';
import { type PlacedWord, placedWords } from './words.ts';

/** A stretch of text; `marked` where it is what the reader looked for. */
export type TextPart = { text: string; marked: boolean };

/** Says whether a word of a text is one that was looked for, and which. */
export type Matcher = (word: string) => string | null;

/** About as long a passage as three lines on a phone, in characters. */
const passageLength = 210;

/** A line of no more characters than these is shown after the beginning of the sapo. */
const shortLine = 60;

type Hit = { start: number; end: number; word: string };

function hitsIn(words: readonly PlacedWord[], matcher: Matcher): Hit[] {
  return words.flatMap(({ start, end, words: names }) => {
    for (const name of names) {
      const word = matcher(name);
      if (word !== null) return [{ start, end, word }];
    }
    return [];
  });
}

/**
 * Hits without the lone ones of words that stand beside another hit elsewhere: where "hội nghị" is found, "hội" of
 * "hội trường" is not what was looked for.
 */
function withoutStrays(text: string, hits: readonly Hit[]): Hit[] {
  const touches = (one?: Hit, other?: Hit) =>
    one !== undefined && other !== undefined && /^\s+$/.test(text.slice(one.end, other.start));
  const beside = hits.map((hit, at) => touches(hits[at - 1], hit) || touches(hit, hits[at + 1]));
  const together = new Set(hits.filter((_hit, at) => beside[at]).map(({ word }) => word));
  return hits.filter(({ word }, at) => beside[at] || !together.has(word));
}

/** A text with the words that were looked for marked; neighbours with only a space between them are marked as one. */
export function marked(text: string, matcher: Matcher): TextPart[] {
  return split(text, withoutStrays(text, hitsIn(placedWords(text), matcher)));
}

function split(text: string, hits: readonly Hit[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of hits) {
    const between = text.slice(from, start);
    const last = parts.at(-1);
    if (last?.marked && /^\s*$/.test(between)) last.text += between + text.slice(start, end);
    else {
      if (between) parts.push({ text: between, marked: false });
      parts.push({ text: text.slice(start, end), marked: true });
    }
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}

type Passage = { text: string; hits: Hit[]; worth: number };

/** How much a passage shows: different words first, then neighbours, then how many. */
const worthOf = (hits: readonly Hit[]): number => {
  const different = new Set(hits.map(({ word }) => word)).size;
  const neighbours = hits.filter((hit, at) => at > 0 && hit.start - (hits[at - 1]?.end ?? 0) <= 1).length;
  return different * 100 + Math.min(neighbours, 20) * 4 + Math.min(hits.length, 3);
};

/** The passage of a line that shows most, beginning a little before its first hit. */
function bestOf(line: string, matcher: Matcher): Passage | null {
  const hits = withoutStrays(line, hitsIn(placedWords(line), matcher));
  let best: Passage | null = null;
  for (const [at, first] of hits.entries()) {
    const within = hits.slice(at).filter(({ end }) => end - first.start <= passageLength - 60);
    const worth = worthOf(within);
    if (!best || worth > best.worth) best = { text: line, hits: within, worth };
  }
  return best;
}

const boundary = /\s/;

/** Cuts a passage out of its line between words, with "…" where something is left out. */
function cut({ text, hits }: Passage): TextPart[] {
  if (text.length <= passageLength + 30) return split(text, hits);
  const first = hits[0]?.start ?? 0;
  let from = Math.max(0, Math.min(first - 50, text.length - passageLength));
  while (from > 0 && from < first && !boundary.test(text[from - 1] ?? '')) from += 1;
  let to = Math.min(text.length, from + passageLength);
  while (to < text.length && to > from && !boundary.test(text[to] ?? '')) to -= 1;
  const moved = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, word }) => ({ start: start - from, end: end - from, word }));
  const parts = split(text.slice(from, to), moved);
  const [head] = parts;
  if (from > 0 && head) parts.unshift({ text: '… ', marked: false });
  if (to < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

/**
 * What to show of a text under its headline: the passage with the most of what was looked for, from the sapo or a line
 * of the body; the beginning of the sapo where neither has any of it.
 */
export function passageOf(sapo: string, body: string, matcher: Matcher): TextPart[] {
  let best: Passage = { text: sapo, hits: [], worth: 0 };
  for (const line of [sapo, ...body.split('\n')]) {
    const found = bestOf(line, matcher);
    if (found && found.worth > best.worth) best = found;
  }
  const all = withoutStrays(best.text, hitsIn(placedWords(best.text), matcher));
  const passage = cut({ ...best, hits: all.filter(({ start }) => start >= (best.hits[0]?.start ?? 0)) });
  // A subheading or a cell of a table says little by itself.
  if (best.text === sapo || best.text.length > shortLine) return passage;
  return [{ text: `${excerpt(sapo, passageLength - shortLine)} … `, marked: false }, ...passage];
}

/** A matcher for words looked for, with or without marks; `stems` names those that count as another word. */
export function matcherFor(wanted: ReadonlySet<string>, stems: ReadonlyMap<string, string>): Matcher {
  const known = new Map<string, string | null>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const bare = fold(word);
    const stem = stems.get(bare) ?? bare;
    const found = wanted.has(stem) ? stem : null;
    known.set(word, found);
    return found;
  };
}

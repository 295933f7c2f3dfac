import { fold } from '../../../../lib/text/fold.ts';

/** The beginning of a name that is being typed after `@`. */
export type Mention = { from: number; to: number; typed: string };

const longest = 60;
const mostShown = 6;

/** The name that is being typed where the caret stands; null when none is. */
export function mentionAt(text: string, caret: number): Mention | null {
  const before = text.slice(Math.max(0, caret - longest), caret);
  const found = /(?:^|[\s(])@([\p{L}\p{M}\p{N} .'’-]*)$/u.exec(before);
  const typed = found?.[1];
  if (typed === undefined) return null;
  return { from: caret - typed.length, to: caret, typed };
}

/** Names that begin, or have a word that begins, with what was typed; with or without marks. */
export function namesFor(people: readonly { name: string }[], typed: string): string[] {
  const sought = fold(typed).trim();
  const fits = (name: string) => {
    const folded = fold(name);
    return folded.startsWith(sought) || folded.includes(` ${sought}`);
  };
  const whole = people.some(({ name }) => fold(name) === sought);
  if (whole) return [];
  return [...new Set(people.map(({ name }) => name))].filter(fits).slice(0, mostShown);
}

/** The text with a whole name in the place of what was typed, and where the caret stands then. */
export function withMention(text: string, { from, to }: Mention, name: string) {
  const said = `${name} `;
  const rest = text.slice(to).replace(/^ /, '');
  return { text: text.slice(0, from) + said + rest, caret: from + said.length };
}

import { fold } from '../text/fold.ts';

/** A word of a text and where it stands. */
export type CalledWord = { text: string; start: number; end: number };

const little = /^(?:and|of|the|for|in|on|at)$/;

/** Words that say what kind of thing a name names, as British and American English write them. */
const offices = new Map(
  [
    ['university'],
    ['college'],
    ['academy'],
    ['school'],
    ['faculty'],
    ['department'],
    ['division'],
    ['office'],
    ['institute'],
    ['centre', 'center'],
    ['board'],
    ['committee'],
    ['council'],
    ['union'],
    ['association', 'society'],
    ['library'],
    ['conference'],
    ['congress'],
    ['festival'],
    ['contest', 'competition'],
    ['day'],
    ['week'],
  ].flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
);

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/&/g, ' and ')
    .split(/[^a-z\d]+/)
    .filter(Boolean);

/** A name as compared: small letters, no marks and signs, one spelling, no article. */
export const spelledOut = (name: string): string =>
  wordsOf(name)
    .map((word) => offices.get(word) ?? word)
    .filter((word) => word !== 'the')
    .join(' ');

/** What kind of thing a name names; '' where no word says so. */
export const officeOf = (name: string): string =>
  wordsOf(name)
    .flatMap((word) => offices.get(word) ?? [])
    .sort()
    .join(' ');

/** What a name is made of beside its kind: the beginnings of its words, whatever their order and ending. */
export const contentOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => !little.test(word) && !offices.has(word))
    .map((word) => word.slice(0, 5))
    .sort()
    .join(' ');

const run = /\p{Lu}[\p{L}\p{N}'’-]*(?:(?:,? (?:(?:and|of|the|for|in|&) )*|-)\p{Lu}[\p{L}\p{N}'’-]*)*/gu;

/** Runs of words in capitals, with the small words between them. */
export function capitalRuns(text: string): CalledWord[][] {
  return [...text.matchAll(run)].map(({ 0: words, index }) =>
    [...words.matchAll(/[\p{L}\p{N}'’-]+/gu)]
      .map(({ 0: word, index: at }) => ({ text: word, start: index + at, end: index + at + word.length }))
      // A stretch begins and ends with a word that is part of a name.
      .filter(({ text: word }) => !/^(?:and|of|[Tt]he|for|in)$/.test(word)),
  );
}

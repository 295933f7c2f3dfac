import { type Rule, type Slip, type SlipKind, slipAt } from './slip.ts';

const letter = '\\p{L}\\p{M}*';

/** Addresses of pages and mail, in which signs follow other rules. */
const address = /\S*(?:https?:\/\/|www\.|@|\w\.(?:vn|com|org|net|edu|gov))\S*/giu;

/** Slips where a pattern is found and no address stands; what replaces the whole match, or null for nothing to say. */
export function matches(
  line: string,
  kind: SlipKind,
  pattern: RegExp,
  replace: (found: RegExpExecArray) => string | null,
): Slip[] {
  const addresses = [...line.matchAll(address)].map(({ 0: found, index }) => [index, index + found.length]);
  return [...line.matchAll(pattern)].flatMap((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    if (addresses.some(([start = 0, end = 0]) => from < end && to > start)) return [];
    const proposal = replace(found);
    return proposal === null || proposal === found[0] ? [] : [slipAt(line, kind, from, to, proposal)];
  });
}

const doubled = /(?<=\S) {2,}(?=\S)/gu;
const astray = new RegExp(`(?<=${letter}) +([,;:!?])(?=${letter})`, 'gu');
const before = /(?<=[\p{L}\p{M}\p{N})”’"]) +(?=[,;:!?…](?:\s|$)|\.(?:\s|$))/gu;
const after = new RegExp(`(?<=${letter}|[)”’])[,;!?](?=${letter})|(?<=${letter}):(?=${letter})`, 'gu');
/** A full stop between a word in small letters and a capitalised one; "TP.HCM" and "TS.BS" are left alone. */
const stop = /(?<=\p{Ll}\p{M}*\p{Ll}\p{M}*|[)”])\.(?=\p{Lu}\p{M}*\p{Ll})/gu;

/** Spaces: two for one, one before a sign, none behind it. */
export const spaces: Rule = (line) => [
  ...matches(line, 'space', astray, ([, sign]) => `${sign} `),
  ...matches(line, 'space', doubled, () => ' '),
  ...matches(line, 'space', before, () => ''),
  ...matches(line, 'space', after, ([sign]) => `${sign} `),
  ...matches(line, 'space', stop, ([sign]) => `${sign} `),
];

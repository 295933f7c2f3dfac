import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { type Disagreement, within } from './disagreement.ts';
import type { Fact } from './fact.ts';
import type { OfficialName } from './official-names.ts';
import { unmarked } from './proposal.ts';

/** Whether two texts differ by one letter more, less or other, or by two that changed places. */
function oneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  const turned = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return turned || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^a-z]+/)
    .filter(Boolean);

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** How a text of a language writes a person's name: English drops the marks unless the register says otherwise. */
const writtenIn = ({ vi, en }: OfficialName, locale: Locale): string =>
  locale === 'vi' ? vi : en || unmarked(vi);

/**
 * People of the register whose name a text writes with a slip: words in another order, or one letter else. Names of two
 * letters' difference may be two people's.
 */
export function nameSlips(
  facts: readonly Fact[],
  locale: Locale,
  people: readonly OfficialName[],
): Disagreement[] {
  const known = people.map((person) => {
    const name = writtenIn(person, locale);
    return { name, words: wordsOf(name), joined: wordsOf(name).join(' ') };
  });
  const right = new Set(known.map(({ joined }) => joined));
  return facts.flatMap((fact) => {
    if (fact.kind !== 'name' || fact.locale !== locale || fact.words.length < 3) return [];
    const joined = fact.words.join(' ');
    if (right.has(joined)) return [];
    const meant = known.filter(
      ({ words, joined: other }) =>
        words.length === fact.words.length &&
        (sorted(words) === sorted(fact.words) || oneSlip(joined, other)),
    );
    const [person, ...others] = meant;
    if (!person || others.length > 0) return [];
    const values = { official: person.name };
    const told = { reason: 'unofficialName', grade: 'hint', values, proposal: person.name } as const;
    return [within(locale, 'name', fact, told)];
  });
}

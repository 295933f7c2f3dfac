import { fold } from '../text/fold.ts';
import { type Disagreement, type Quote, within } from './disagreement.ts';

const head = 'University|College|Academy';
const capital = "[A-Z][\\w'-]*";
const english = new RegExp(
  `(?:(?!The )${capital} )*(?:${head}) of (?:${capital})(?:(?:,|,? and|,? &)? ${capital})*`,
  'g',
);
const little = /^(?:and|of|the|university|college|academy)$/;

/** What a name is made of: the beginnings of its words, whatever their order and ending. */
const stems = (name: string): string =>
  fold(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !little.test(word))
    .map((word) => word.slice(0, 5))
    .sort()
    .join(' ');

const spelled = (name: string): string =>
  fold(name)
    .replace(/&/g, 'and')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/**
 * One school under two English names, recognised by the same words turned round: the name written less often is told,
 * with the other one proposed.
 */
export function namesOfOneSchool({ en }: { en: string }): Disagreement[] {
  const found: Quote[] = [...en.matchAll(english)].map(({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const byStems = new Map<string, Quote[]>();
  for (const name of found) byStems.set(stems(name.text), [...(byStems.get(stems(name.text)) ?? []), name]);
  return [...byStems.values()].flatMap((names) => {
    const spellings = Map.groupBy(names, ({ text }) => spelled(text));
    if (spellings.size < 2) return [];
    const [usual = [], ...others] = [...spellings.values()].sort((one, other) => other.length - one.length);
    const proposal = usual[0]?.text ?? null;
    return others.flat().map((name) =>
      within('en', 'name', name, {
        reason: 'twoNames',
        grade: 'error',
        values: { other: proposal ?? '' },
        proposal,
      }),
    );
  });
}

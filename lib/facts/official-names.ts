import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { type Disagreement, type Quote, within } from './disagreement.ts';
import type { Fact } from './fact.ts';
import { type CalledWord, capitalRuns, contentOf, officeOf, spelledOut } from './name-words.ts';
import { nameSlips } from './person-names.ts';

/** What the institution, a unit, an event or a person is officially called, and was called before. */
export type OfficialName = {
  kind: 'institution' | 'unit' | 'office' | 'event' | 'person';
  vi: string;
  /** Empty where there is no English name. */
  en: string;
  /** `until`: the last day of the name, `YYYY-MM-DD`, where it is known. */
  former: { locale: Locale; name: string; until: string | null }[];
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All places where a name stands as a whole, whatever its capitals and spaces. */
function placesOf(name: string, text: string): Quote[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(name.normalize('NFC').trim()).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Words after which an earlier name is meant as one. */
const history =
  /(?:formerly|then|previously|originally|known as|predecessor|founded as|tiền thân|trước đây|nguyên là|tên cũ|khi đó|lúc đó|đổi tên từ|ngày ấy)[^.\n]{0,40}$/i;

const overlaps = (one: Quote, other: Quote): boolean => one.start < other.end && other.start < one.end;

/** Earlier names that a text still uses; where it tells history they are right. */
function formerNames(text: string, locale: Locale, register: readonly OfficialName[]): Disagreement[] {
  return register.flatMap((entry) => {
    const official = entry[locale];
    if (!official) return [];
    const right = placesOf(official, text);
    return entry.former
      .filter((former) => former.locale === locale && fold(former.name) !== fold(official))
      .flatMap(({ name, until }) =>
        placesOf(name, text)
          .filter((place) => !right.some((one) => overlaps(one, place)))
          .filter(({ start }) => !history.test(text.slice(Math.max(0, start - 60), start)))
          .map((place) =>
            within(locale, 'name', place, {
              reason: 'formerName',
              grade: 'hint',
              values: { official, until: until ?? '' },
              proposal: official,
            }),
          ),
      );
  });
}

/** Windows of words in capitals that are made of what an official name is made of, in another order or with other endings. */
function renderings(text: string, register: readonly OfficialName[]): Disagreement[] {
  const known = new Map<string, OfficialName[]>();
  const rightly = new Set<string>();
  for (const entry of register) {
    for (const name of [
      entry.en,
      ...entry.former.filter(({ locale }) => locale === 'en').map((one) => one.name),
    ])
      if (name) rightly.add(spelledOut(name));
    const key = entry.kind === 'person' ? '' : contentOf(entry.en);
    if (key.includes(' ')) known.set(key, [...(known.get(key) ?? []), entry]);
  }
  const found: Disagreement[] = [];
  for (const run of capitalRuns(text)) {
    const stretches = [...windows(run, text)];
    const taken = stretches.filter((place) => rightly.has(spelledOut(place.text)));
    for (const place of stretches) {
      if (taken.some((other) => overlaps(other, place))) continue;
      const [entry, ...others] = known.get(contentOf(place.text)) ?? [];
      if (!entry || others.some(({ en }) => spelledOut(en) !== spelledOut(entry.en))) continue;
      const [said, meant] = [officeOf(place.text), officeOf(entry.en)];
      // More than one kind of thing: these are several names in a row.
      if (said.split(' ').length > meant.split(' ').length) continue;
      // Without its kind it names a subject: `Information Technology`.
      if (said === '' && meant !== '') continue;
      taken.push(place);
      found.push(
        within('en', 'name', place, {
          reason: 'unofficialName',
          grade: said === meant && meant !== '' ? 'error' : 'hint',
          values: { official: entry.en },
          proposal: entry.en,
        }),
      );
    }
  }
  return found;
}

/** Stretches of a run, the longest first. */
function* windows(run: readonly CalledWord[], text: string): Generator<Quote> {
  const words = run.slice(0, 14);
  for (let size = words.length; size > 1; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const [first, last] = [words[at], words[at + size - 1]];
      if (first && last) yield { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
    }
}

/** The words of a Vietnamese name in another order: `Đại học Công nghiệp Kỹ thuật`. */
function turnedAround(text: string, register: readonly OfficialName[]): Disagreement[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    low: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const names = register
    .filter(({ kind }) => kind !== 'person')
    .map(({ vi }) => ({ vi, words: vi.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] }))
    .filter((name) => name.words.length > 3);
  const official = new Set(names.map((name) => name.words.join(' ')));
  const beginnings = Map.groupBy(names, (name) => name.words.slice(0, 2).join(' '));
  return words.flatMap((first, at) =>
    (beginnings.get(`${first.low} ${words[at + 1]?.low}`) ?? []).flatMap((name) => {
      const own = words.slice(at, at + name.words.length);
      const said = own.map(({ low }) => low);
      if (official.has(said.join(' ')) || [...said].sort().join(' ') !== [...name.words].sort().join(' '))
        return [];
      const end = own.at(-1)?.end ?? first.end;
      const place = { start: first.start, end, text: text.slice(first.start, end) };
      // A full stop or line end in between: these are two names.
      if (/[.;\n]/.test(place.text)) return [];
      return [
        within('vi', 'name', place, {
          reason: 'unofficialName',
          grade: 'error',
          values: { official: name.vi },
          proposal: name.vi,
        }),
      ];
    }),
  );
}

/**
 * Names of the institution, its units, events and people in a text, against the register: another rendering of an
 * official name, a name that is no longer official, a person's name with a slip. Offsets are of the NFC text.
 */
export function againstNames(
  text: string,
  facts: readonly Fact[],
  locale: Locale,
  register: readonly OfficialName[],
): Disagreement[] {
  const people = register.filter(({ kind }) => kind === 'person');
  const found = [
    ...(locale === 'en' ? renderings(text, register) : turnedAround(text, register)),
    ...formerNames(text, locale, register),
    ...nameSlips(facts, locale, people),
  ];
  const place = (issue: Disagreement) => issue[locale];
  return found.filter((issue, at) => {
    const own = place(issue);
    return !found.slice(0, at).some((other) => {
      const earlier = place(other);
      return own && earlier && overlaps(own, earlier);
    });
  });
}

/**
 * Official English names that a translation lacks though the Vietnamese text has the Vietnamese ones: worth a look, as
 * "the University" may stand for them.
 */
export function missingNames(
  texts: Record<Locale, string>,
  register: readonly OfficialName[],
): Disagreement[] {
  return register.flatMap((entry) => {
    if (!entry.en || entry.kind === 'person') return [];
    const [place] = placesOf(entry.vi, texts.vi);
    const said = [entry.en, ...entry.former.filter(({ locale }) => locale === 'en').map(({ name }) => name)];
    if (!place || said.some((name) => spelledOut(texts.en).includes(spelledOut(name)))) return [];
    return [
      within('vi', 'name', place, {
        reason: 'officialMissing',
        grade: 'note',
        values: { official: entry.en },
        proposal: entry.en,
      }),
    ];
  });
}

import { dayOf, schoolYearAt, writtenDay } from './calendar.ts';
import type { Chance } from './chance.ts';
import { inLanguage, type Pair } from './pair.ts';
import {
  audiences,
  events,
  familyNames,
  givenNames,
  middleNames,
  partners,
  places,
  titles,
  topics,
} from './words.ts';

/** What the words in braces of `sentences.ts` stand for in one story. */
export type Facts = Record<string, Pair>;

const same = (text: string | number): Pair => [String(text), String(text)];

export const personName = ({ pick }: Chance): string =>
  `${pick(familyNames)} ${pick(middleNames)} ${pick(givenNames)}`;

function person(chance: Chance): Pair {
  const name = personName(chance);
  const [vi, en] = chance.pick(titles);
  return [vi + name, en + name];
}

function money({ between }: Chance): Pair {
  const millions = between(12, 980);
  return [`${millions} triệu đồng`, `${millions} million đồng`];
}

function percent({ between }: Chance): Pair {
  const [whole, tenth] = [between(2, 38), between(1, 9)];
  return [`${whole},${tenth}%`, `${whole}.${tenth}%`];
}

/** The facts of a story that happened at this instant. `unit` is its issuer, `document` the number it cites. */
export function inventFacts(chance: Chance, at: Date, unit: Pair, document: string): Facts {
  const year = schoolYearAt(at);
  return {
    unit,
    document: same(document),
    topic: chance.pick(topics),
    event: chance.pick(events),
    place: chance.pick(places),
    audience: chance.pick(audiences),
    partner: chance.pick(partners),
    person: person(chance),
    count: same(chance.between(20, 950)),
    few: same(chance.between(3, 12)),
    percent: percent(chance),
    money: money(chance),
    year: same(dayOf(at).slice(0, 4)),
    schoolYear: same(`${year}–${year + 1}`),
    day: writtenDay(dayOf(at)),
    later: writtenDay(dayOf(at, chance.between(10, 60))),
  };
}

/** A template with its facts filled in, beginning with a capital letter. */
export function tell(template: Pair, facts: Facts, locale: 'vi' | 'en'): string {
  const filled = inLanguage(template, locale).replace(/\{(\w+)\}/g, (braces, name) => {
    const fact = facts[name];
    return fact ? inLanguage(fact, locale) : braces;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

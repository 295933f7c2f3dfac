import type { Locale } from '../i18n/locales.ts';

export const factKinds = [
  'date',
  'time',
  'year-range',
  'document-number',
  'number',
  'name',
  'contact',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Whether a word names a kind of fact. */
export const isFactKind = (word: string): word is FactKind => (factKinds as readonly string[]).includes(word);

/** Where something stands: UTF-16 offsets in the NFC text, the end exclusive. */
export type Span = { start: number; end: number };

/** What a date says: any of day, month (1–12), quarter (1–4), year, weekday (Sunday 0); a decade by its first year. */
export type DateValue = {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  decade?: number;
  weekday?: number;
};

/** A date may be read in two ways where English writes it in numbers; `broken` is one that no calendar has. */
export type DateFact = { kind: 'date'; readings: DateValue[]; broken?: boolean };

/** `half`: the text leaves open which half of the day; `part`: only a part of the day is named. */
export type TimeFact = { kind: 'time'; hour: number; minute: number; half?: boolean; part?: DayPart };

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

export type YearRangeFact = { kind: 'year-range'; from: number; to: number; school: boolean };

/** `number`: without marks, in capitals, no leading zeros: `200/KH-DHNT`; digits alone where the text gives no more. */
export type DocumentNumberFact = { kind: 'document-number'; number: string };

/**
 * `values`: the value, and a second reading where the writing allows one. `unit`: `%`, a currency, or none. `soft`: one
 * that a translation may turn or leave out (small words, codes). `noun`: what is counted, where the house knows the word.
 */
export type NumberFact = {
  kind: 'number';
  values: number[];
  unit?: string;
  soft?: boolean;
  ordinal?: boolean;
  bound?: 'more' | 'less' | 'about';
  noun?: string;
  code?: string;
};

/** `words`: the name without titles and marks, in lower case. */
export type NameFact = { kind: 'name'; words: string[] };

export type ContactFact = { kind: 'contact'; medium: 'mail' | 'phone' | 'page'; address: string };

export type FactValue =
  | DateFact
  | TimeFact
  | YearRangeFact
  | DocumentNumberFact
  | NumberFact
  | NameFact
  | ContactFact;

/** A typed value found in a text, with the words that say it. */
export type Fact = FactValue & Span & { text: string; locale: Locale };

export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

import type { Locale } from '../i18n/locales.ts';
import type { Fact, FactKind, Span } from './fact.ts';

/** Errors stop publishing; hints are worth a look; notes are only told. */
export type Grade = 'error' | 'hint' | 'note';

/** Keys of the messages under `facts.reasons`. */
export type Reason =
  | 'differs'
  | 'measureDiffers'
  | 'missing'
  | 'missingBlock'
  | 'extra'
  | 'lessPrecise'
  | 'weekdayDiffers'
  | 'boundDiffers'
  | 'unitMissing'
  | 'swapped'
  | 'documentDate'
  | 'turnedName'
  | 'partOfName'
  | 'shortNumber'
  | 'rounded'
  | 'broken'
  | 'weekdayWrong'
  | 'schoolYear'
  | 'backwards'
  | 'sum'
  | 'twoDates'
  | 'beforeDocument'
  | 'eventDate'
  | 'eventTime'
  | 'twoNames'
  | 'registerDate'
  | 'unofficialName'
  | 'formerName'
  | 'officialMissing';

/** A place in a text, as printed for people and machines. */
export type Quote = Span & { text: string };

/** What does not agree: the places, the reason with its values, and the wording that would put it right. */
export type Disagreement = {
  kind: FactKind;
  grade: Grade;
  reason: Reason;
  values: Record<string, string | number>;
  vi: Quote | null;
  en: Quote | null;
  proposal: string | null;
};

/** The place of a fact. */
export const quote = ({ text, start, end }: Quote): Quote => ({ text, start, end });

type Told = {
  grade: Grade;
  reason: Reason;
  values?: Record<string, string | number>;
  proposal?: string | null;
};

/** A disagreement between a fact of the Vietnamese text and one of the English; either may be absent. */
export function between(vi: Fact | null, en: Fact | null, told: Told): Disagreement {
  const kind = (vi ?? en)?.kind ?? 'number';
  const values = { ...(vi ? { vi: vi.text } : {}), ...(en ? { en: en.text } : {}), ...told.values };
  return {
    kind,
    grade: told.grade,
    reason: told.reason,
    values,
    vi: vi && quote(vi),
    en: en && quote(en),
    proposal: told.proposal ?? null,
  };
}

/** A disagreement within one text. */
export function within(locale: Locale, kind: FactKind, at: Quote, told: Told): Disagreement {
  const place = quote(at);
  return {
    kind,
    grade: told.grade,
    reason: told.reason,
    values: { text: at.text, ...told.values },
    vi: locale === 'vi' ? place : null,
    en: locale === 'en' ? place : null,
    proposal: told.proposal ?? null,
  };
}

/** The same disagreement as one of the text of `locale`, whichever language the passage itself is in. */
export const onSide = (issue: Disagreement, locale: Locale): Disagreement => {
  const place = issue.vi ?? issue.en;
  return { ...issue, vi: locale === 'vi' ? place : null, en: locale === 'en' ? place : null };
};

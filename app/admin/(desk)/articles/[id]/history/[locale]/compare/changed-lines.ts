import { lineFields } from '../../../../../../../../lib/revisions/comparison.ts';
import type { SavedText } from '../../../../../../../../lib/revisions/queries.ts';
import { type Stretch, wordChanges } from '../../../../../../../../lib/text/word-changes.ts';

/** A field that differs between two versions, or a word about a photo of theirs. */
export type ChangedLine = { field: string; photoNumber: number | null; words: Stretch[] };

/** What was said about the photos that both versions show, as far as both have kept it. */
function photoLines(before: SavedText, after: SavedText): [string, number, string, string][] {
  return Object.keys(after.photos).flatMap((mediaId, index) => {
    const [then, now] = [before.photos[mediaId], after.photos[mediaId]];
    if (!then || !now) return [];
    return (['alt', 'caption'] as const).map((field): [string, number, string, string] => [
      field,
      index + 1,
      then[field],
      now[field],
    ]);
  });
}

/** Every line of a text that differs between two versions, laid over each other. */
export function changedLines(
  before: SavedText,
  after: SavedText,
  said: { yes: string; no: string },
): ChangedLine[] {
  const [one, other] = [before.text, after.text];
  const summary = (is: boolean) => (is ? said.yes : said.no);
  const lines: [string, number | null, string, string][] = [
    ...lineFields.map((field): [string, null, string, string] => [field, null, one[field], other[field]]),
    ['summary', null, summary(one.summary), summary(other.summary)],
    // An address from before it was kept is not known, and not different.
    ['slug', null, before.slug ?? '', before.slug === null ? '' : (after.slug ?? '')],
    ...photoLines(before, after),
  ];
  return lines
    .filter(([, , was, is]) => was !== is)
    .map(([field, photoNumber, was, is]) => ({ field, photoNumber, words: wordChanges(was, is) }));
}

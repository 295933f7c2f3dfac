import { slugOf } from '../../../lib/text/slug.ts';
import type { Draft, SharedDraft, TextDraft } from './article-view.ts';

const filled = (values: readonly (string | readonly string[])[]) => values.some((value) => value.length > 0);

const without = <Row>(rows: Row[], isFilled: (row: Row) => boolean): Row[] =>
  rows.every(isFilled) ? rows : rows.filter(isFilled);

/** A slug is cut to shape, as it is when the field is left. What is in shape is the same object. */
function tidyText(text: TextDraft): TextDraft {
  const slug = slugOf(text.slug);
  return slug === text.slug ? text : { ...text, slug };
}

/** Rows in which nothing is written are left out. */
function tidyShared(shared: SharedDraft): SharedDraft {
  const credits = without(shared.credits, ({ roles, person, unitId }) => filled([roles, person, unitId]));
  const documents = without(shared.documents, ({ number, date }) => filled([number, date]));
  return credits === shared.credits && documents === shared.documents
    ? shared
    : { ...shared, credits, documents };
}

/** The draft as it is sent. */
export const tidy = (draft: Draft): Draft => ({
  ...draft,
  shared: tidyShared(draft.shared),
  vi: tidyText(draft.vi),
  en: tidyText(draft.en),
});

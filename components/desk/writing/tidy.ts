import { slugOf } from '../../../lib/text/slug.ts';
import type { Draft, SharedDraft, TextDraft } from './article-view.ts';

const filled = (values: readonly (string | readonly string[])[]) => values.some((value) => value.length > 0);

/** A slug is cut to shape, as it is when the field is left; rows in which nothing is written are left out. */
const tidyText = (text: TextDraft): TextDraft => ({ ...text, slug: slugOf(text.slug) });
const tidyShared = (shared: SharedDraft): SharedDraft => ({
  ...shared,
  credits: shared.credits.filter(({ roles, person, unitId }) => filled([roles, person, unitId])),
  documents: shared.documents.filter(({ number, date }) => filled([number, date])),
});

/** The draft as it is sent. */
export const tidy = (draft: Draft): Draft => ({
  ...draft,
  shared: tidyShared(draft.shared),
  vi: tidyText(draft.vi),
  en: tidyText(draft.en),
});

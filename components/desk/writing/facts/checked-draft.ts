import type { CheckedText } from '../../../../lib/facts/article-check.ts';
import { articleText } from '../../../../lib/facts/article-text.ts';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import type { Draft } from '../article-view.ts';

/** The texts of a draft that have words, as far as facts go. */
export function checkedDraft(draft: Draft): Partial<Record<Locale, CheckedText>> {
  const written: Partial<Record<Locale, CheckedText>> = {};
  for (const locale of locales) {
    const { title, sapo, body, summary } = draft[locale];
    if (articleText({ title, sapo, body }).text) written[locale] = { title, sapo, body, summary };
  }
  return written;
}

/** The same texts as plain words. */
export const plainDraft = (draft: Draft): Record<Locale, string> => ({
  vi: articleText(draft.vi).text,
  en: articleText(draft.en).text,
});

import type { Locale } from '../../lib/i18n/locales.ts';
import type { Worded as Words } from '../../lib/i18n/worded.ts';

/** The `lang` that words need on a page of another language. */
export const foreignLang = (words: Words, locale: Locale): Locale | undefined =>
  words.lang === locale ? undefined : words.lang;

/** Words that may stand in the other language, marked as such. */
export function Worded({ words, locale }: { words: Words; locale: Locale }) {
  const lang = foreignLang(words, locale);
  return lang ? <span lang={lang}>{words.text}</span> : words.text;
}

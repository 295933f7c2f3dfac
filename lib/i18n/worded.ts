import type { Locale } from './locales.ts';

/** A text that may stand in the other language, for want of one in the reader's; a page marks it with `lang` then. */
export type Worded = { text: string; lang: Locale };

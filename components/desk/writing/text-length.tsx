'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Block, Body } from '../../../lib/text/document.ts';
import { plainText, readingMinutes, wordCount } from '../../../lib/text/excerpt.ts';
import { useWriting } from './writing-store.ts';

/** Counted anew only where something changed; a block never changes, it is replaced. */
const known = new WeakMap<Block, number>();

const wordsIn = ({ content }: Body): number =>
  content.reduce((sum, block) => {
    const words = known.get(block) ?? wordCount(plainText({ type: 'doc', content: [block] }));
    known.set(block, words);
    return sum + words;
  }, 0);

/** How long the text is: words, in Vietnamese syllables, and the minutes that reading it takes. */
export function TextLength({ locale }: { locale: Locale }) {
  const t = useTranslations('editor');
  const words = useWriting(({ draft }) => wordsIn(draft[locale].body));
  return words > 0 ? t('length', { locale, words, minutes: readingMinutes(words, locale) }) : null;
}

'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { plainText, readingMinutes, wordCount } from '../../../lib/text/excerpt.ts';
import { useWriting } from './writing-store.ts';

/** How long the text is: words, in Vietnamese syllables, and the minutes that reading it takes. */
export function TextLength({ locale }: { locale: Locale }) {
  const t = useTranslations('editor');
  const body = useDeferredValue(useWriting(({ draft }) => draft[locale].body));
  const words = useMemo(() => wordCount(plainText(body)), [body]);
  return words > 0 ? t('length', { locale, words, minutes: readingMinutes(words, locale) }) : null;
}

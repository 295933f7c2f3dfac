import { createTranslator } from 'next-intl';
import en from '../../messages/en.json' with { type: 'json' };
import vi from '../../messages/vi.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Words a key of `messages/` with its values. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/**
 * Speaks a language where there is no page, such as in a letter.
 * @param namespace The first part of the keys, such as `notices`.
 */
export function wordsIn(locale: Locale, namespace: keyof typeof vi): Say {
  const t = createTranslator({ locale, messages: locale === 'vi' ? vi : en, namespace });
  return (key, values) => t(key as never, values as never);
}

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';

/** What there is to do about a translation. */
export type Due = { locale: Locale; absent: boolean; missing: number; behind: number };

/** What a translation owes its original, in words; nothing when it owes nothing. */
export function DueWords({ due }: { due: Due }) {
  const t = useTranslations('due');
  const { locale, absent, missing, behind } = due;
  const said = [
    absent ? t('absent', { locale }) : null,
    behind > 0 ? t('behind', { locale, count: behind }) : null,
    missing > 0 ? t('missing', { locale, count: missing }) : null,
  ].filter((words) => words !== null);
  return said.map((words) => (
    <span key={words} className="block text-warn leading-snug">
      {words}
    </span>
  ));
}

import type { Due } from '../../../../components/desk/articles/due.tsx';
import type { DeskRow } from '../../../../lib/articles/desk-row.ts';
import { otherLocale } from '../../../../lib/i18n/locales.ts';

/** What the translation of an article owes its original; null when it owes nothing. */
export function dueOf(row: DeskRow): Due | null {
  if (!row.translationDue) return null;
  const locale = otherLocale(row.original);
  const absent = row.translations[locale] === null;
  return { locale, absent, missing: row.missingBlocks, behind: row.behindBlocks };
}

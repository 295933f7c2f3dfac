import type { Due } from '../../../../components/desk/articles/due.tsx';
import type { DueLine } from '../../../../components/desk/articles/due-table.tsx';
import type { DeskRow } from '../../../../lib/articles/desk-row.ts';
import { type Locale, otherLocale } from '../../../../lib/i18n/locales.ts';

/** What the translation of an article owes its original; null when it owes nothing. */
export function dueOf(row: DeskRow): Due | null {
  if (!row.translationDue) return null;
  const locale = otherLocale(row.original);
  const absent = row.translations[locale] === null;
  return { locale, absent, missing: row.missingBlocks, behind: row.behindBlocks };
}

/** An article as a line of the translations to be done; none when its translation owes nothing. */
export function dueLineOf(row: DeskRow, locale: Locale): DueLine[] {
  const due = dueOf(row);
  if (!due || !row.translationDue) return [];
  return [
    {
      articleId: row.id,
      title: row.translations[row.original]?.title ?? '',
      titleLocale: row.original,
      about: [row.section[locale], ...row.units.map((unit) => unit[locale]), row.author.name],
      due,
      since: row.translationDue,
    },
  ];
}

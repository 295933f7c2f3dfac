import type { Transaction } from '../db.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { textOf } from '../revisions/text.ts';
import type { Body } from '../text/document.ts';
import { emptyBody } from '../text/document.ts';
import { completed, settledByEdit, standingOf } from '../text/matching.ts';
import { matchingOf, writeMatching } from './matching.ts';
import { workingTranslation } from './working-text.ts';

type Followed = { id: string; original: Locale };

const bodyIn = async (tx: Transaction, articleId: string, locale: Locale) => {
  const row = await workingTranslation(tx, articleId, locale);
  return row?.currentRevision ? textOf(row.currentRevision) : null;
};

/**
 * Keeps on the article how far its translation is behind. A language that is a summary of the other owes nothing once it is
 * there. The caller holds the article's lock.
 * @param at The moment since which it is due, if it was not before.
 */
export async function refreshStanding(tx: Transaction, article: Followed, at: Date): Promise<void> {
  const { id, original } = article;
  const locale = otherLocale(original);
  const [source, text, matching] = [
    await bodyIn(tx, id, original),
    await bodyIn(tx, id, locale),
    await matchingOf(tx, { articleId: id, locale }),
  ];
  const whole = source && text && !text.summary && !source.summary;
  const standing = whole ? standingOf(source.body, text.body, matching) : null;
  const [missing, behind] = [standing?.missing.length ?? 0, standing?.behind.length ?? 0];
  const due = source !== null && (text === null || missing + behind > 0);
  await tx.$executeRaw`
    UPDATE article SET original = ${original}::locale, missing_blocks = ${missing}, behind_blocks = ${behind},
      translation_due = CASE WHEN ${due} THEN coalesce(translation_due, ${at}) END
    WHERE id = ${id}::uuid`;
}

/**
 * Follows a save of a text. The original: what was right until now is kept, so that its changes show. The translation: blocks
 * written in other words are right with the original as it is stored. The caller holds the article's lock.
 * @param save `before` is the text's body until now; null when it had none.
 */
export async function followSave(
  tx: Transaction,
  article: Followed,
  save: { locale: Locale; before: Body | null; after: Body; at: Date },
): Promise<void> {
  const { locale, before, after, at } = save;
  const other = await bodyIn(tx, article.id, otherLocale(locale));
  // The language written first is the one that the other will translate.
  const original = before === null && other === null ? locale : article.original;
  const of = { articleId: article.id, locale: otherLocale(original) };
  if (other) {
    const matching = await matchingOf(tx, of);
    const next =
      locale === original
        ? completed(matching, before ?? emptyBody, other.body)
        : settledByEdit(completed(matching, other.body, before ?? emptyBody), {
            original: other.body,
            before: before ?? emptyBody,
            after,
          });
    if (next !== matching) await writeMatching(tx, of, next);
  }
  await refreshStanding(tx, { id: article.id, original }, at);
}

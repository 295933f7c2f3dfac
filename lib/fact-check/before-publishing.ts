import type { Transaction } from '../db.ts';
import { type ArticleIssue, checkArticle } from '../facts/article-check.ts';
import { articleText } from '../facts/article-text.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { type RevisionText, textOf } from '../revisions/text.ts';
import { dayOfDate } from '../text/day.ts';
import { type WorkingTranslation, workingTranslation } from '../translations/working-text.ts';
import { ignoredOf } from './ignored.ts';
import { keptFor } from './kept.ts';

/** Whether a disagreement is one of this language: it stands in its text, or something is missing there. */
const concerns = ({ vi, en, reason }: ArticleIssue, locale: Locale): boolean =>
  locale === 'en' ? en !== null || reason === 'missing' : vi !== null;

/** A language beside the one to be published, in the states in which readers see it or will: worked on, and public. */
async function statesOf(tx: Transaction, beside: WorkingTranslation | null): Promise<RevisionText[]> {
  if (!beside?.currentRevision) return [];
  const { currentRevision, publishedRevisionId } = beside;
  const shown =
    publishedRevisionId && publishedRevisionId !== currentRevision.id
      ? await tx.revision.findUnique({ where: { id: publishedRevisionId } })
      : null;
  return [currentRevision, ...(shown ? [shown] : [])].map(textOf);
}

/**
 * The errors that stand against publishing a text as one language of an article, those left out that somebody
 * explained. English is compared with the Vietnamese text in any state, as it says what that says; Vietnamese only
 * with English that is public, as a translation that is under way is still to be finished. Where the other language has
 * changes that are not public yet, it is enough to agree with one of its texts.
 */
export async function factErrors(
  tx: Transaction,
  { articleId, locale, text }: { articleId: string; locale: Locale; text: RevisionText },
): Promise<ArticleIssue[]> {
  const other = otherLocale(locale);
  const beside = await workingTranslation(tx, articleId, other);
  const states = locale === 'en' || beside?.status === 'published' ? await statesOf(tx, beside) : [];
  const shared = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { eventDate: true, eventTime: true },
  });
  const fields = {
    eventDate: shared.eventDate && dayOfDate(shared.eventDate),
    eventTime: shared.eventTime,
  };
  const kept = await keptFor({ [locale]: articleText(text).text }, tx);
  const ignored = await ignoredOf(articleId, tx);
  const found = (states.length > 0 ? states : [null]).map((state) =>
    checkArticle({ [locale]: text, ...(state ? { [other]: state } : {}) }, fields, kept).issues.filter(
      (issue) => issue.grade === 'error' && concerns(issue, locale) && !ignored[issue.signature],
    ),
  );
  return found.sort((one, another) => one.length - another.length)[0] ?? [];
}

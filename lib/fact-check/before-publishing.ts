import type { Transaction } from '../db.ts';
import { type ArticleIssue, checkArticle } from '../facts/article-check.ts';
import { articleText } from '../facts/article-text.ts';
import { type Locale, locales, otherLocale } from '../i18n/locales.ts';
import { textOf } from '../revisions/text.ts';
import { dayOfDate } from '../text/day.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { ignoredOf } from './ignored.ts';
import { keptFor } from './kept.ts';

/** Whether a disagreement is one of this language: it stands in its text, or something is missing there. */
const concerns = ({ vi, en, reason }: ArticleIssue, locale: Locale): boolean =>
  locale === 'en' ? en !== null || reason === 'missing' : vi !== null;

/**
 * The errors that stand against publishing one language of an article as it is on the desk, those left out that somebody
 * explained. English is compared with the Vietnamese text in any state, as it says what that says; Vietnamese only
 * with English that is public, as a translation that is under way is still to be finished.
 */
export async function factErrors(
  tx: Transaction,
  articleId: string,
  locale: Locale,
): Promise<ArticleIssue[]> {
  const other = otherLocale(locale);
  const [own, beside] = await Promise.all(
    [locale, other].map((each) => workingTranslation(tx, articleId, each)),
  );
  if (!own?.currentRevision) return [];
  const compared = locale === 'en' || beside?.status === 'published' ? beside : null;
  const article = {
    [locale]: textOf(own.currentRevision),
    ...(compared?.currentRevision ? { [other]: textOf(compared.currentRevision) } : {}),
  } as Partial<Record<Locale, ReturnType<typeof textOf>>>;
  const shared = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { eventDate: true, eventTime: true },
  });
  const plain: Partial<Record<Locale, string>> = {};
  for (const each of locales) {
    const text = article[each];
    if (text) plain[each] = articleText(text).text;
  }
  const [kept, ignored] = [await keptFor(plain, tx), await ignoredOf(articleId, tx)];
  const fields = {
    eventDate: shared.eventDate && dayOfDate(shared.eventDate),
    eventTime: shared.eventTime,
  };
  return checkArticle(article, fields, kept).issues.filter(
    (issue) => issue.grade === 'error' && concerns(issue, locale) && !ignored[issue.signature],
  );
}

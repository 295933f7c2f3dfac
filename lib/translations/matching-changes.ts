import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';
import { noMatching, withDelta } from '../text/matching.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from './locked-article.ts';
import { matchingOf, writeMatching } from './matching.ts';
import { MatchingChanges } from './schema.ts';
import { refreshStanding } from './standing.ts';

/**
 * Says of blocks of a translation what they are right with, and which of the original's blocks are left out on purpose. What is
 * not named stays as it is, so that two people who settle different blocks do not meet. Neither text changes.
 * @param request `matched`: by key of a block, what the original's block said when somebody looked (`substanceOf`), so that a
 * change which they have not seen stays open; `leftOut`: by key, whether the block is left out.
 * Issues: notFound, notPermitted, and what MatchingChanges refuses.
 */
export async function changeMatching(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; input: MatchingChanges },
): Promise<Result<{ locale: Locale }>> {
  const read = readInput(MatchingChanges, request.input);
  if (!read.ok) return read;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, request.articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    const locale = otherLocale(article.original);
    const of = { articleId: article.id, locale };
    await writeMatching(tx, of, withDelta(await matchingOf(tx, of), read.data));
    await refreshStanding(tx, article, clock());
    return done({ locale });
  });
}

/**
 * Makes a language of an article the one that the other translates. What pairs there are count as right.
 * Issues: notFound, notPermitted.
 */
export async function makeOriginal(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale },
): Promise<Result<{ locale: Locale }>> {
  const { articleId, locale } = request;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'article.edit', article.createdById)) return notPermitted();
    // What was known from an earlier time in which the languages stood this way round is out of date.
    if (locale !== article.original)
      await writeMatching(tx, { articleId, locale: otherLocale(locale) }, noMatching);
    await refreshStanding(tx, { id: article.id, original: locale }, clock());
    return done({ locale });
  });
}

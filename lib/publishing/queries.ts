import { type Actor, may } from '../accounts/permissions.ts';
import { db, type Transaction } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import type { Issue } from '../issue.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { candidateOf } from './candidate.ts';
import { unmetRequirements } from './requirements.ts';

async function unmetOf(tx: Transaction, articleId: string, locale: Locale): Promise<Issue[]> {
  const translation = await workingTranslation(tx, articleId, locale);
  const candidate = translation && (await candidateOf(tx, translation));
  return candidate ? unmetRequirements(candidate) : [];
}

/**
 * What keeps each language of an article, as stored, from being published; nothing for a language that is not written.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function unmetBeforePublishing(
  actor: Actor,
  articleId: string,
): Promise<Record<Locale, Issue[]> | null> {
  if (!isId(articleId)) return null;
  const work = async (tx: Transaction) => {
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { createdById: true },
    });
    if (!article || !may(actor, 'article.read', article.createdById)) return null;
    const found: Record<Locale, Issue[]> = { vi: [], en: [] };
    for (const locale of locales) found[locale] = await unmetOf(tx, articleId, locale);
    return found;
  };
  return db.$transaction(work, { isolationLevel: 'RepeatableRead', maxWait: 10_000 });
}

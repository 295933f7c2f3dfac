import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { db, type Transaction } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { readSettings, type Settings } from '../settings/queries.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { candidateOf } from './candidate.ts';
import type { Finding } from './requirement.ts';
import { unmetRequirements } from './requirements.ts';

async function unmetOf(
  tx: Transaction,
  { articleId, locale, at, settings }: { articleId: string; locale: Locale; at: Date; settings: Settings },
): Promise<Finding[]> {
  const translation = await workingTranslation(tx, articleId, locale);
  if (!translation) return [];
  const candidate = await candidateOf(tx, translation, { at, settings });
  return candidate ? unmetRequirements(candidate, settings.requirementLevels) : [];
}

/**
 * What speaks against publishing each language of an article as stored, errors first; nothing for a language that is not
 * written.
 * @param at When it would be published: now, unless somebody asks for later.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function unmetBeforePublishing(
  actor: Actor,
  articleId: string,
  at = new Date(),
): Promise<Record<Locale, Finding[]> | null> {
  if (!isId(articleId)) return null;
  const work = async (tx: Transaction) => {
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { id: true, createdById: true, trashedAt: true },
    });
    if (!article || article.trashedAt || !(await sees(tx, actor, article))) return null;
    const settings = await readSettings(tx);
    const found: Record<Locale, Finding[]> = { vi: [], en: [] };
    for (const locale of locales) found[locale] = await unmetOf(tx, { articleId, locale, at, settings });
    return found;
  };
  return db.$transaction(work, { isolationLevel: 'RepeatableRead', maxWait: 10_000 });
}

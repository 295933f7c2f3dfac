import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { Kept } from '../facts/article-check.ts';
import { factsIn } from '../facts/extraction.ts';
import { againstNames } from '../facts/official-names.ts';
import { unmarked } from '../facts/proposal.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { type Ignored, ignoredOf } from './ignored.ts';
import { keptFor } from './kept.ts';

/** What the writing screen compares texts with while they are typed. */
export type DeskFacts = { kept: Kept; ignored: Record<string, Ignored> };

/**
 * What the newsroom keeps of documents and names that stand in these texts, and which disagreements of the article were
 * explained. Of the register of names only those that are used otherwise or in Vietnamese: the whole is too large to send.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function factsForDesk(
  actor: Actor,
  articleId: string,
  texts: Partial<Record<Locale, string>>,
): Promise<DeskFacts | null> {
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { id: true, createdById: true, trashedAt: true },
  });
  if (!article || article.trashedAt || !(await sees(db, actor, article))) return null;
  const [kept, ignored] = await Promise.all([keptFor(texts), ignoredOf(articleId)]);
  const meant = new Set(
    locales.flatMap((locale) => {
      const text = texts[locale] ?? '';
      return againstNames(text, factsIn(text, locale), locale, kept.names).map(
        ({ values }) => values.official,
      );
    }),
  );
  const low = (texts.vi ?? '').toLowerCase();
  const names = kept.names.filter(
    ({ kind, vi, en }) =>
      meant.has(vi) || meant.has(en || unmarked(vi)) || (kind !== 'person' && low.includes(vi.toLowerCase())),
  );
  return { kept: { documents: kept.documents, names }, ignored };
}

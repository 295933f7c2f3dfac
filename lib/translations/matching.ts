import type { Db, Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Matching, noMatching } from '../text/matching.ts';

type Of = { articleId: string; locale: Locale };

/** What one language of an article keeps of the original; nothing when it was never written down. */
export async function matchingOf(tx: Db, of: Of): Promise<Matching> {
  const row = await tx.matching.findUnique({ where: { articleId_locale: of } });
  if (!row) return noMatching;
  // Written by writeMatching alone.
  return { matches: row.matches as Matching['matches'], leftOut: row.leftOut };
}

/** Writes it down anew. The caller holds the article's lock. */
export async function writeMatching(tx: Transaction, of: Of, matching: Matching): Promise<void> {
  await tx.matching.upsert({
    where: { articleId_locale: of },
    create: { ...of, ...matching },
    update: matching,
  });
}

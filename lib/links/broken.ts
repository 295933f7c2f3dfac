import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { whoMay } from '../notices/recipients.ts';
import { notify } from '../notices/telling.ts';

/** Articles told of one address at once; the report has them all. */
const most = 20;

/** Tells the authors of what is public, and those who keep an eye on it, that a link in it leads nowhere any more. */
export async function linkBrokenIn(
  tx: Transaction,
  at: Date,
  { key, address }: { key: string; address: string },
): Promise<void> {
  const texts = await tx.$queryRaw<{ articleId: string; locale: Locale; createdById: string }[]>`
    SELECT a.id AS "articleId", t.locale, a.created_by_id AS "createdById"
    FROM text_link l JOIN translation t ON t.id = l.translation_id JOIN article a ON a.id = t.article_id
    WHERE l.key = ${key} AND l.public ORDER BY t.published_at DESC, t.id LIMIT ${most}`;
  const keepers = await whoMay(tx, 'links.audit');
  for (const { articleId, locale, createdById } of texts) {
    const to = [createdById, ...keepers];
    await notify(tx, { kind: 'linkBroken', at, to, by: null, articleId, locale, quote: address });
  }
}

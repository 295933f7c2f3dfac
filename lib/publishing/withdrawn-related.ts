import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { notify } from '../notices/telling.ts';

/** Stories whose people are told that one they chose is gone; more than these have chosen hardly any story. */
const mostTold = 100;

type Beside = { articleId: string; createdById: string; title: string; publisherId: string | null };

/**
 * Tells those who made and published stories that chose an article as related news that it was withdrawn in a language:
 * readers see the nearest story in its place until somebody chooses another.
 */
export async function tellOfWithdrawn(
  tx: Transaction,
  gone: { actor: Actor; at: Date; articleId: string; locale: Locale },
): Promise<void> {
  const { actor, at, articleId, locale } = gone;
  const beside = await tx.$queryRaw<Beside[]>`
    SELECT a.id AS "articleId", a.created_by_id AS "createdById",
      (SELECT g.title FROM translation g WHERE g.article_id = ${articleId}::uuid AND g.locale = ${locale}::locale) AS title,
      (SELECT p.actor_id FROM publication p WHERE p.translation_id = t.id ORDER BY p.at DESC LIMIT 1) AS "publisherId"
    FROM related_news rn JOIN article a ON a.id = rn.article_id
    JOIN translation t ON t.article_id = a.id AND t.locale = ${locale}::locale AND t.status = 'published'
    WHERE rn.related_id = ${articleId}::uuid ORDER BY t.published_at DESC, a.id LIMIT ${mostTold}`;
  for (const { articleId: id, createdById, publisherId, title } of beside) {
    const to = [createdById, ...(publisherId ? [publisherId] : [])];
    const told = { kind: 'relatedWithdrawn', at, to, by: actor, articleId: id, locale } as const;
    await notify(tx, { ...told, quote: title, place: 'related' });
  }
}

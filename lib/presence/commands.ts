import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { isId } from '../id.ts';
import type { PresenceInput } from './schema.ts';

/** So long after its last word a screen counts as open. */
export const presenceMs = 10_000;

/** Somebody else's open screen. */
export type OtherScreen = PresenceInput & { name: string };

/** Who else has the article open, and how it stands. */
export type Presence = {
  others: OtherScreen[];
  versions: { shared: number; vi: number; en: number };
};

/**
 * Says that a screen has an article open. Nothing is held by it: a screen that says nothing more is gone by itself.
 * @returns who else has it open, and the versions that are stored; null when there is no such article or the actor may not
 * see it.
 */
export async function appear(
  actor: Actor,
  clock: Clock,
  { articleId, screenId, part, block }: { articleId: string } & PresenceInput,
): Promise<Presence | null> {
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: {
      ...{ id: true, createdById: true, trashedAt: true, version: true },
      translations: { select: { locale: true, version: true } },
    },
  });
  if (!article || article.trashedAt || !(await sees(db, actor, article))) return null;
  const at = clock();
  // A screen's name belongs to whoever used it first.
  await db.$executeRaw`
    INSERT INTO presence (screen_id, article_id, user_id, part, block, seen_at)
    VALUES (${screenId}, ${articleId}::uuid, ${actor.id}, ${part}, ${block}, ${at})
    ON CONFLICT (screen_id) DO UPDATE
    SET article_id = excluded.article_id, part = excluded.part, block = excluded.block, seen_at = excluded.seen_at
    WHERE presence.user_id = excluded.user_id`;
  const open = { gt: new Date(at.getTime() - presenceMs) };
  await db.presence.deleteMany({ where: { seenAt: { lt: new Date(at.getTime() - 6 * presenceMs) } } });
  const rows = await db.presence.findMany({
    where: { articleId, seenAt: open, userId: { not: actor.id } },
    orderBy: { screenId: 'asc' },
    take: 50,
    select: { screenId: true, part: true, block: true, user: { select: { name: true } } },
  });
  const versionOf = (locale: 'vi' | 'en') =>
    article.translations.find((found) => found.locale === locale)?.version ?? 0;
  return {
    others: rows.map(({ user, ...row }) => ({
      ...row,
      part: row.part as OtherScreen['part'],
      name: user.name,
    })),
    versions: { shared: article.version, vi: versionOf('vi'), en: versionOf('en') },
  };
}

/** Says that a screen is closed, so that nobody waits for it to be forgotten. */
export async function disappear(actor: Actor, screenId: string): Promise<void> {
  await db.presence.deleteMany({ where: { screenId, userId: actor.id } });
}

import { type Db, Prisma } from '../db.ts';
import { type Actor, boundUnits, may, reach } from './permissions.ts';

const { sql } = Prisma;

/** What `may(actor, 'article.read', …)` says, as SQL about an article `a`. */
export function seesArticle(actor: Actor): Prisma.Sql {
  const far = reach(actor, 'article.read');
  if (far === 'none') return sql`false`;
  const own = sql`a.created_by_id = ${actor.id}`;
  const bound = boundUnits(actor);
  const filed = sql`EXISTS (SELECT FROM article_unit bound WHERE bound.article_id = a.id
    AND bound.unit_id = ANY (${[...bound]}::uuid[]))`;
  const unfiled = sql`(${own} AND NOT EXISTS (SELECT FROM article_unit bound WHERE bound.article_id = a.id))`;
  const conditions = [
    ...(far === 'own' ? [own] : []),
    ...(bound.length > 0 ? [sql`(${filed} OR ${unfiled})`] : []),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : sql`true`;
}

/** The same as a condition of Prisma's. */
export function seenArticles(actor: Actor): Prisma.ArticleWhereInput {
  const far = reach(actor, 'article.read');
  if (far === 'none') return { id: { in: [] } };
  const own = { createdById: actor.id };
  const bound = boundUnits(actor);
  const filed = { units: { some: { unitId: { in: [...bound] } } } };
  return {
    AND: [
      ...(far === 'own' ? [own] : []),
      ...(bound.length > 0 ? [{ OR: [filed, { ...own, units: { none: {} } }] }] : []),
    ],
  };
}

/** Whether an actor may see an article; its units are looked up only for somebody who is bound to some. */
export async function sees(
  from: Db,
  actor: Actor,
  article: { id: string; createdById: string },
): Promise<boolean> {
  if (boundUnits(actor).length === 0) return may(actor, 'article.read', article.createdById);
  const units = await from.articleUnit.findMany({
    where: { articleId: article.id },
    select: { unitId: true },
  });
  return may(
    actor,
    'article.read',
    article.createdById,
    units.map(({ unitId }) => unitId),
  );
}

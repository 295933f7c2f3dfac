import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { Prisma, type Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { recordName } from './record.ts';
import { type Register, registers } from './register.ts';
import type { RegisterKind } from './schema.ts';

/** Series are put together by their stories. */
export type MergedKind = Exclude<RegisterKind, 'series'>;

const { sql } = Prisma;

/** Articles filed anew in one transaction: each is also found by its place anew, which takes some milliseconds. */
const batchSize = 200;

type Merger = { from: string; into: string };

/** Files some articles under the other section or unit; their shared part is a new version, so that nobody's save undoes it. */
async function moveSome(tx: Transaction, kind: MergedKind, { from, into }: Merger): Promise<string[]> {
  const filed =
    kind === 'section'
      ? sql`SELECT id FROM article WHERE section_id = ${from}::uuid ORDER BY id LIMIT ${batchSize}`
      : sql`SELECT article_id FROM (
          SELECT article_id FROM article_unit WHERE unit_id = ${from}::uuid
          UNION SELECT article_id FROM credit WHERE unit_id = ${from}::uuid) filed ORDER BY article_id LIMIT ${batchSize}`;
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM article WHERE id IN (${filed}) ORDER BY id FOR NO KEY UPDATE`;
  const ids = locked.map(({ id }) => id);
  if (ids.length === 0) return [];
  if (kind === 'section') {
    await tx.$executeRaw`
      UPDATE article SET section_id = ${into}::uuid, version = version + 1
      WHERE id = ANY (${ids}::uuid[]) AND section_id = ${from}::uuid`;
    return ids;
  }
  // Where both issued an article, it keeps the place of the one that stays.
  await tx.$executeRaw`
    DELETE FROM article_unit old WHERE old.unit_id = ${from}::uuid AND old.article_id = ANY (${ids}::uuid[])
      AND EXISTS (SELECT FROM article_unit kept WHERE kept.article_id = old.article_id AND kept.unit_id = ${into}::uuid)`;
  await tx.$executeRaw`
    UPDATE article_unit SET unit_id = ${into}::uuid WHERE unit_id = ${from}::uuid AND article_id = ANY (${ids}::uuid[])`;
  await tx.$executeRaw`
    UPDATE credit SET unit_id = ${into}::uuid WHERE unit_id = ${from}::uuid AND article_id = ANY (${ids}::uuid[])`;
  await tx.$executeRaw`UPDATE article SET version = version + 1 WHERE id = ANY (${ids}::uuid[])`;
  return ids;
}

async function moveRecorded(tx: Transaction, actor: Actor, at: Date, kind: MergedKind, merger: Merger) {
  const ids = await moveSome(tx, kind, merger);
  const versions = await tx.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true },
  });
  const fields = [kind === 'section' ? 'sectionId' : 'unitIds'];
  await tx.timelineEvent.createMany({
    data: versions.map(({ id, version }) => ({
      ...{ at, actorId: actor.id, articleId: id, kind: 'article.saved' },
      data: { version, fields },
    })),
  });
  return ids.length;
}

/** Every address and former name goes to the one that stays: readers are led on, and old names are still understood. */
async function inherit(
  tx: Transaction,
  { kind, table, texts, slugs, owner }: Register,
  { from, into }: Merger,
) {
  await tx.$executeRaw`UPDATE ${slugs} SET ${owner} = ${into}::uuid WHERE ${owner} = ${from}::uuid`;
  await tx.$executeRaw`UPDATE old_address SET ${owner} = ${into}::uuid WHERE ${owner} = ${from}::uuid`;
  if (kind === 'unit') {
    await tx.$executeRaw`
      INSERT INTO user_unit (user_id, unit_id) SELECT user_id, ${into}::uuid FROM user_unit WHERE unit_id = ${from}::uuid
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`DELETE FROM user_unit WHERE unit_id = ${from}::uuid`;
    await tx.$executeRaw`UPDATE former_name SET unit_id = ${into}::uuid WHERE unit_id = ${from}::uuid`;
    await tx.$executeRaw`
      INSERT INTO former_name (id, unit_id, locale, name)
      SELECT gen_random_uuid(), ${into}::uuid, gone.locale, gone.name FROM ${texts} gone
      WHERE gone.unit_id = ${from}::uuid AND NOT EXISTS (
        SELECT FROM ${texts} kept WHERE kept.unit_id = ${into}::uuid AND kept.locale = gone.locale AND kept.name = gone.name)`;
  }
  await tx.$executeRaw`DELETE FROM ${table} WHERE id = ${from}::uuid`;
}

type Names = { from: string; into: string };

async function namesOf(
  tx: Transaction,
  { table, texts, owner }: Register,
  merger: Merger,
): Promise<Names | null> {
  if (!isId(merger.from) || !isId(merger.into) || merger.from === merger.into) return null;
  const rows = await tx.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT r.id, t.name FROM ${table} r LEFT JOIN ${texts} t ON t.${owner} = r.id AND t.locale = 'vi'
    WHERE r.id IN (${merger.from}::uuid, ${merger.into}::uuid)`;
  const name = (id: string) => rows.find((row) => row.id === id)?.name;
  const [from, into] = [name(merger.from), name(merger.into)];
  return from === undefined || into === undefined ? null : { from: from ?? '', into: into ?? '' };
}

/** A language in which the one that goes has a name and the one that stays has none: its pages would lead nowhere. */
async function nameless(tx: Transaction, { texts, owner }: Register, { from, into }: Merger) {
  return tx.$queryRaw<{ locale: string }[]>`
    SELECT gone.locale FROM ${texts} gone WHERE gone.${owner} = ${from}::uuid AND NOT EXISTS (
      SELECT FROM ${texts} kept WHERE kept.${owner} = ${into}::uuid AND kept.locale = gone.locale)`;
}

/**
 * Merges a section or unit into another: what is filed there is filed under the other, its addresses lead to the other for
 * ever, and it is gone. For administrators. Articles move some at a time, each batch by itself; a merger that was cut short
 * has moved some of them, and is finished by asking again.
 * @returns how many articles were filed anew. Issues: notPermitted, notFound; on `intoId`: `mergeNameless` where the other
 *   has no name in a language in which this one has.
 */
export async function mergeNames(
  actor: Actor,
  clock: Clock,
  kind: MergedKind,
  { id, intoId }: { id: string; intoId: string },
): Promise<Result<{ count: number }>> {
  const register = registers[kind];
  if (!may(actor, register.action)) return notPermitted();
  const merger = { from: id, into: intoId };
  const checked = (tx: Transaction) => namesOf(tx, register, merger);
  let count = 0;
  for (;;) {
    const moved = await transaction(async (tx) => {
      if (!(await checked(tx))) return notFound();
      if ((await nameless(tx, register, merger)).length > 0) return refused(issue('intoId', 'mergeNameless'));
      return done(await moveRecorded(tx, actor, clock(), kind, merger));
    });
    if (!moved.ok) return moved;
    count += moved.data;
    if (moved.data < batchSize) break;
  }
  return transaction(async (tx) => {
    // Nothing more is filed there from here on; what came meanwhile moves along.
    await tx.$executeRaw`LOCK TABLE ${register.table} IN SHARE ROW EXCLUSIVE MODE`;
    await tx.$queryRaw`SELECT FROM ${register.table} WHERE id = ${id}::uuid FOR UPDATE`;
    const names = await checked(tx);
    if (!names) return notFound();
    const late = await moveRecorded(tx, actor, clock(), kind, merger);
    await inherit(tx, register, merger);
    const data = { id, name: names.from, intoId, intoName: names.into, count: count + late };
    await recordName(tx, clock(), actor, { kind: `${kind}.merged`, data });
    return done({ count: count + late });
  });
}

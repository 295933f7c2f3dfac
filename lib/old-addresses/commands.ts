import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db, type Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { done, type Issue, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { checkList, type Planned } from './checking.ts';
import { oldAddressLimits } from './limits.ts';

/** How many lines of a list do what. */
export type Counts = { added: number; changed: number; same: number };

/** What loading a list would do. */
export type Preview = Counts & { planned: Planned[] };

const countsOf = (planned: readonly Planned[]): Counts => {
  const of = (state: Planned['state']) => planned.filter((line) => line.state === state).length;
  return { added: of('new'), changed: of('changed'), same: of('same') };
};

/** So many faults as one can put right at a time, and how many there are besides. */
function told(issues: readonly Issue[]): { ok: false; issues: Issue[] } {
  const more = issues.length - oldAddressLimits.faults;
  const first = issues.slice(0, oldAddressLimits.faults);
  return refused(...first, ...(more > 0 ? [issue('csv', 'oldMoreFaults', { count: more })] : []));
}

/**
 * Says what a list of old addresses would do; nothing is written. For administrators.
 * @param list Lines of `old address, present address or id`; see `checkList` for its issues.
 */
export async function previewOldAddresses(
  actor: Actor,
  { list, origin }: { list: string; origin: string },
): Promise<Result<Preview>> {
  if (!may(actor, 'oldAddresses.edit')) return notPermitted();
  const { planned, issues } = await db.$transaction((tx) => checkList(tx, list, origin));
  return issues.length > 0 ? told(issues) : done({ ...countsOf(planned), planned });
}

async function write(tx: Transaction, planned: readonly Planned[], actor: Actor, at: Date): Promise<void> {
  const wanted = planned.filter(({ state }) => state !== 'same');
  const column = <K extends 'articleId' | 'sectionId' | 'unitId' | 'path' | 'locale'>(name: K) =>
    wanted.map(({ lead }) => lead[name]);
  await tx.$executeRaw`
    INSERT INTO old_address (id, key, locale, article_id, section_id, unit_id, path, created_by_id, created_at)
    SELECT gen_random_uuid(), w.key, w.locale::locale, w.article_id, w.section_id, w.unit_id, w.path, ${actor.id}, ${at}::timestamptz
    FROM unnest(${wanted.map(({ key }) => key)}::text[], ${column('locale')}::text[], ${column('articleId')}::uuid[],
      ${column('sectionId')}::uuid[], ${column('unitId')}::uuid[], ${column('path')}::text[])
      AS w (key, locale, article_id, section_id, unit_id, path)
    ON CONFLICT (key) DO UPDATE SET locale = excluded.locale, article_id = excluded.article_id,
      section_id = excluded.section_id, unit_id = excluded.unit_id, path = excluded.path,
      created_by_id = excluded.created_by_id, created_at = excluded.created_at`;
  const keys = planned.map(({ key }) => key);
  await tx.$executeRaw`DELETE FROM missing_address WHERE key = ANY (${keys}::text[])`;
}

/**
 * Loads a list of old addresses: all of its lines, or none when one is bad. What is stored and not in the list stays.
 * For administrators.
 * @returns how many lines were new, led elsewhere before, or were stored already; issues as of `checkList`.
 */
export async function loadOldAddresses(
  actor: Actor,
  clock: Clock,
  { list, origin }: { list: string; origin: string },
): Promise<Result<Counts>> {
  if (!may(actor, 'oldAddresses.edit')) return notPermitted();
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE old_address IN SHARE ROW EXCLUSIVE MODE`;
    const { planned, issues } = await checkList(tx, list, origin);
    if (issues.length > 0) return told(issues);
    const counts = countsOf(planned);
    const at = clock();
    await write(tx, planned, actor, at);
    const [{ key = '' } = {}] = planned;
    if (counts.added + counts.changed > 0) {
      const data = { ...counts, first: key };
      await tx.timelineEvent.create({ data: { at, actorId: actor.id, kind: 'oldAddresses.loaded', data } });
    }
    return done(counts);
  });
}

/** Forgets an old address; it leads nowhere from then on. For administrators. Issues: notFound, notPermitted. */
export async function removeOldAddress(
  actor: Actor,
  clock: Clock,
  { id }: { id: string },
): Promise<Result<null>> {
  if (!may(actor, 'oldAddresses.edit')) return notPermitted();
  if (!isId(id)) return notFound();
  return transaction(async (tx) => {
    const [gone] = await tx.$queryRaw<
      { key: string }[]
    >`DELETE FROM old_address WHERE id = ${id}::uuid RETURNING key`;
    if (!gone) return notFound();
    const data = { path: gone.key };
    await tx.timelineEvent.create({
      data: { at: clock(), actorId: actor.id, kind: 'oldAddresses.removed', data },
    });
    return done(null);
  });
}

/** Strikes an address off the list of missed ones, until it is asked for again. For administrators. */
export async function forgetMissing(actor: Actor, { key }: { key: string }): Promise<Result<null>> {
  if (!may(actor, 'oldAddresses.edit')) return notPermitted();
  const { count } = await db.missingAddress.deleteMany({ where: { key } });
  return count > 0 ? done(null) : notFound();
}

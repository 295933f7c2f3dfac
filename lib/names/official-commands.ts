import { randomUUID } from 'node:crypto';
import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Db, db, Prisma, type Transaction } from '../db.ts';
import { isId } from '../id.ts';
import { done, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { dateOfDay } from '../text/day.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { transaction } from '../transaction.ts';
import type { OfficialKind } from './official-limits.ts';
import { type OfficialLine, readOfficialLines } from './official-lines.ts';

/** Entries on one page of the desk's list. */
export const officialPageSize = 50;

/** An entry of the register as the desk lists it. */
export type OfficialEntry = {
  id: string;
  kind: OfficialKind;
  vi: string;
  en: string;
  former: { locale: 'vi' | 'en'; name: string; until: string | null }[];
};

export type OfficialList = { items: OfficialEntry[]; total: number; page: number; pages: number };

const part = (text: string): string => `%${text.normalize('NFC').replace(/[\\%_]/g, '\\$&')}%`;

/**
 * The register's own entries in the order of their Vietnamese names; `q` is part of a name, with or without marks. Names
 * are no secret: any member of staff may look one up. A page past the end has no items.
 */
export async function listOfficialNames({
  q = '',
  page = 1,
}: {
  q?: string;
  page?: number;
}): Promise<OfficialList> {
  const where = q ? Prisma.sql`fold(o.vi || ' ' || o.en) LIKE fold(${part(q)}::text)` : Prisma.sql`true`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM official_name o WHERE ${where}`;
  const total = counted?.total ?? 0;
  const items = await db.$queryRaw<OfficialEntry[]>`
    SELECT o.id, o.kind, o.vi, o.en, coalesce((
      SELECT json_agg(json_build_object('locale', f.locale, 'name', f.name, 'until', to_char(f.until, 'YYYY-MM-DD'))
        ORDER BY f.until DESC NULLS LAST, f.name)
      FROM former_name f WHERE f.official_name_id = o.id), '[]'::json) AS former
    FROM official_name o WHERE ${where} ORDER BY o.vi, o.id
    LIMIT ${officialPageSize} OFFSET ${pageOffset(page, officialPageSize)}`;
  return { items, total, page, pages: pageCount(total, officialPageSize) };
}

async function writeLine(tx: Transaction, line: OfficialLine): Promise<'added' | 'changed' | 'same'> {
  const { kind, vi, en } = line;
  const stored = await tx.officialName.findUnique({ where: { kind_vi: { kind, vi } } });
  const id = stored?.id ?? randomUUID();
  const renamed = stored !== null && en !== '' && en !== stored.en;
  if (!stored) await tx.officialName.create({ data: { id, kind, vi, en } });
  else if (renamed) await tx.officialName.update({ where: { id }, data: { en, version: { increment: 1 } } });
  const former = [
    { locale: 'vi' as const, name: line.formerVi },
    { locale: 'en' as const, name: line.formerEn },
  ].filter(({ name }) => name);
  let changed = renamed;
  for (const { locale, name } of former) {
    const until = line.until ? dateOfDay(line.until) : null;
    const known = await tx.formerName.findFirst({ where: { officialNameId: id, locale, name } });
    if (known && known.until?.getTime() === until?.getTime()) continue;
    changed = true;
    if (known) await tx.formerName.update({ where: { id: known.id }, data: { until } });
    else await tx.formerName.create({ data: { officialNameId: id, locale, name, until } });
  }
  return stored ? (changed ? 'changed' : 'same') : 'added';
}

export type LoadedNames = { added: number; changed: number; same: number };

/**
 * Loads a list of official names: all of its lines, or none when one is bad. An entry is its kind and Vietnamese name; what
 * is stored and not in the list stays. For publishers and administrators.
 * @returns how many entries were new, changed, or stored already; issues as of `readOfficialLines`.
 */
export async function loadOfficialNames(
  actor: Actor,
  clock: Clock,
  { list }: { list: string },
): Promise<Result<LoadedNames>> {
  if (!may(actor, 'officialNames.edit')) return notPermitted();
  const { lines, issues } = readOfficialLines(list);
  if (issues.length > 0) return refused(...issues);
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE official_name IN SHARE ROW EXCLUSIVE MODE`;
    const counts: LoadedNames = { added: 0, changed: 0, same: 0 };
    for (const line of lines) counts[await writeLine(tx, line)] += 1;
    if (counts.added + counts.changed > 0) {
      const data = { added: counts.added, changed: counts.changed };
      await tx.timelineEvent.create({
        data: { at: clock(), actorId: actor.id, kind: 'officialNames.loaded', data },
      });
    }
    return done(counts);
  });
}

/** Takes an entry out of the register. For publishers and administrators. Issues: notFound, notPermitted. */
export async function removeOfficialName(
  actor: Actor,
  clock: Clock,
  { id }: { id: string },
): Promise<Result<null>> {
  if (!may(actor, 'officialNames.edit')) return notPermitted();
  if (!isId(id)) return notFound();
  return transaction(async (tx) => {
    const gone = await tx.officialName.findUnique({ where: { id } });
    if (!gone) return notFound();
    await tx.officialName.delete({ where: { id } });
    const data = { name: gone.vi };
    await tx.timelineEvent.create({
      data: { at: clock(), actorId: actor.id, kind: 'officialNames.removed', data },
    });
    return done(null);
  });
}

/** Enters people who have signed published or unpublished articles at least twice: a name that stands once may be a slip. */
export async function enterSigners(from: Db = db): Promise<number> {
  return from.$executeRaw`
    INSERT INTO official_name (id, kind, vi)
    SELECT gen_random_uuid(), 'person', person FROM credit
    WHERE person LIKE '% % %' GROUP BY person HAVING count(DISTINCT article_id) > 1
    ON CONFLICT (kind, vi) DO NOTHING`;
}

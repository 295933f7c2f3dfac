import { randomUUID } from 'node:crypto';
import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { Prisma, type Transaction } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import {
  done,
  type Issue,
  issue,
  notFound,
  notPermitted,
  overtaken,
  type Result,
  refused,
  storedMeanwhile,
} from '../issue.ts';
import { lastSave } from '../timeline/last-save.ts';
import { transaction } from '../transaction.ts';
import { readNames } from './queries.ts';
import { recordName } from './record.ts';
import { type Register, registers } from './register.ts';
import {
  isDescribed,
  NameInput,
  type Names,
  type NameText,
  NameVersion,
  type RegisterKind,
} from './schema.ts';

/** One writer at a time: positions and addresses are compared with what is there. */
const lock = ({ table }: Register) => Prisma.sql`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`;

/** Names as fields of the form. */
const fieldsOf = (names: Record<Locale, NameText | null>): Map<string, string> =>
  new Map(
    locales.flatMap((locale) =>
      (['name', 'slug', 'description'] as const).map((field) => [
        `${locale}.${field}`,
        names[locale]?.[field] ?? '',
      ]),
    ),
  );

/** Addresses that another section (or unit) has, or had, in the same language. */
async function takenSlugs(tx: Transaction, register: Register, names: Names, id: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const locale of locales) {
    const slug = names[locale]?.slug;
    if (!slug) continue;
    const { slugs, texts, owner } = register;
    const [taken] = await tx.$queryRaw<{ name: string; present: boolean }[]>`
      SELECT coalesce(t.name, '') AS name, coalesce(t.slug = h.slug, false) AS present
      FROM ${slugs} h LEFT JOIN ${texts} t ON t.${owner} = h.${owner} AND t.locale = h.locale
      WHERE h.locale = ${locale}::locale AND h.slug = ${slug} AND h.${owner} <> ${id}::uuid`;
    const key = taken?.present ? 'nameSlugTaken' : 'nameSlugTakenBefore';
    if (taken) issues.push(issue(`${locale}.slug`, key, { slug, name: taken.name }));
  }
  return issues;
}

/** A language whose name may not go, because published pages show it. */
async function namelessPages(
  tx: Transaction,
  { kind }: Register,
  id: string,
  locale: Locale,
): Promise<number> {
  const filed = {
    section: Prisma.sql`t.section_id = ${id}::uuid`,
    unit: Prisma.sql`EXISTS (SELECT FROM article_unit u WHERE u.article_id = t.article_id AND u.unit_id = ${id}::uuid)`,
    series: Prisma.sql`EXISTS (SELECT FROM series_item i WHERE i.article_id = t.article_id AND i.series_id = ${id}::uuid)`,
  }[kind];
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM translation t
    WHERE t.locale = ${locale}::locale AND t.status = 'published' AND ${filed}`;
  return row?.count ?? 0;
}

async function writeTexts(tx: Transaction, register: Register, id: string, names: Names): Promise<void> {
  const { texts, owner, kind } = register;
  for (const locale of locales) {
    const text = names[locale];
    if (!text) {
      await tx.$executeRaw`DELETE FROM ${texts} WHERE ${owner} = ${id}::uuid AND locale = ${locale}::locale`;
      continue;
    }
    const described = isDescribed(kind);
    await tx.$executeRaw`
      INSERT INTO ${texts} (${owner}, locale, name, slug ${described ? Prisma.sql`, description` : Prisma.empty})
      VALUES (${id}::uuid, ${locale}::locale, ${text.name}, ${text.slug} ${described ? Prisma.sql`, ${text.description}` : Prisma.empty})
      ON CONFLICT (${owner}, locale) DO UPDATE SET name = excluded.name, slug = excluded.slug
        ${described ? Prisma.sql`, description = excluded.description` : Prisma.empty}`;
  }
}

/**
 * Adds a section, unit or series at the end of the list. For administrators; series for publishers too.
 * @param input `vi` and `en`, each with `name`, `slug` and, but for a unit, `description`.
 * @returns the id; issues `nameSlugTaken` (`slug`, `name` of who has it), `slugShape`.
 */
export async function addName(
  actor: Actor,
  clock: Clock,
  kind: RegisterKind,
  input: unknown,
): Promise<Result<{ id: string }>> {
  const register = registers[kind];
  if (!may(actor, register.action)) return notPermitted();
  const read = readInput(NameInput[kind], input);
  if (!read.ok) return read;
  const id = randomUUID();
  return transaction(async (tx) => {
    await tx.$executeRaw(lock(register));
    const taken = await takenSlugs(tx, register, read.data, id);
    if (taken.length > 0) return refused(...taken);
    await tx.$executeRaw`
      INSERT INTO ${register.table} (id, position) SELECT ${id}::uuid, coalesce(max(position), 0) + 1 FROM ${register.table}`;
    await writeTexts(tx, register, id, read.data);
    await recordName(tx, clock(), actor, { kind: `${kind}.added`, data: { id, name: read.data.vi.name } });
    return done({ id });
  });
}

/**
 * Changes names and addresses of a section, unit or series. For administrators; series for publishers too.
 * @param input As for `addName`, with the `version` of the names it was based on.
 * @returns the new version; the stored one when exactly this is stored already. Issues as of `addName`; `nameInUse` (`count`
 *   of pages) where a language's name would go; `overtaken` (`by`, `at`, `version`) with `storedMeanwhile` (`value`) on
 *   every field that differs.
 */
export async function editName(
  actor: Actor,
  clock: Clock,
  kind: RegisterKind,
  id: string,
  input: unknown,
): Promise<Result<{ version: number }>> {
  const register = registers[kind];
  if (!may(actor, register.action)) return notPermitted();
  const read = readInput(NameInput[kind], input);
  if (!read.ok) return read;
  const based = readInput(NameVersion, input);
  if (!based.ok) return based;
  const { version } = based.data;
  return transaction(async (tx) => {
    await tx.$executeRaw(lock(register));
    const stored = await readNames(kind, id, tx);
    if (!stored) return notFound();
    const differing = storedMeanwhile(fieldsOf(stored), fieldsOf(read.data));
    if (differing.length === 0) return done({ version: stored.version });
    if (stored.version !== version) {
      const last = await lastSave(tx, [`${kind}.added`, `${kind}.changed`], { name: 'id', id });
      return refused(...overtaken({ ...last, version: stored.version }).issues, ...differing);
    }
    const issues = await takenSlugs(tx, register, read.data, id);
    for (const locale of locales) {
      const count = read.data[locale] ? 0 : await namelessPages(tx, register, id, locale);
      if (count > 0) issues.push(issue(`${locale}.name`, 'nameInUse', { count }));
    }
    if (issues.length > 0) return refused(...issues);
    await writeTexts(tx, register, id, read.data);
    const next = version + 1;
    await tx.$executeRaw`UPDATE ${register.table} SET version = ${next} WHERE id = ${id}::uuid`;
    await recordName(tx, clock(), actor, { kind: `${kind}.changed`, data: { id, name: read.data.vi.name } });
    return done({ version: next });
  });
}

import { type Actor, may } from '../accounts/permissions.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, sectionPath, unitPath } from '../i18n/paths.ts';
import { pageCount, pageOffset } from '../text/paging.ts';

/** Lines on one page of the desk's lists. */
export const oldAddressPageSize = 50;

/** An old address, and the page of this site to which it leads today; null while that is not public. */
export type OldAddressItem = {
  id: string;
  key: string;
  createdAt: Date;
  by: string;
  /** Headline or name, in the language that has one. */
  title: string;
  lang: Locale;
  leadsTo: string | null;
};

type Row = Omit<OldAddressItem, 'leadsTo' | 'title' | 'lang'> & {
  path: string | null;
  kind: 'article' | 'section' | 'unit' | null;
  title: string | null;
  slug: string | null;
  lang: Locale | null;
  open: boolean | null;
};

export type Listed<T> = { items: T[]; total: number; page: number; pages: number };

const paths = { article: articlePath, section: sectionPath, unit: unitPath };

const itemOf = ({ path, kind, title, slug, lang, open, ...row }: Row): OldAddressItem => ({
  ...row,
  title: title ?? path ?? '',
  lang: lang ?? 'vi',
  leadsTo: path ?? (open && kind && slug && lang ? paths[kind](lang, slug) : null),
});

const part = (text: string): string =>
  `%${text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\\%_]/g, '\\$&')}%`;

/**
 * Old addresses at the desk, in their alphabetical order; `q` is part of one. For administrators, nothing for others. A
 * page past the end has no items.
 */
export async function listOldAddresses(
  actor: Actor,
  { q = '', page = 1 }: { q?: string; page?: number },
): Promise<Listed<OldAddressItem>> {
  if (!may(actor, 'oldAddresses.edit')) return { items: [], total: 0, page, pages: 1 };
  const where = q ? Prisma.sql`o.key LIKE ${part(q)}` : Prisma.sql`true`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM old_address o WHERE ${where}`;
  const total = counted?.total ?? 0;
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, o.key, o.created_at AS "createdAt", u.name AS by, o.path,
      shown.kind, shown.title, shown.slug, shown.locale AS lang, shown.open
    FROM (SELECT * FROM old_address o WHERE ${where} ORDER BY o.key
      LIMIT ${oldAddressPageSize} OFFSET ${pageOffset(page, oldAddressPageSize)}) o
    JOIN "user" u ON u.id = o.created_by_id
    LEFT JOIN LATERAL (
      (SELECT 'article' AS kind, t.title, t.slug, t.locale, t.status <> 'draft' AS open FROM translation t
        WHERE t.article_id = o.article_id
        ORDER BY t.status = 'published' DESC, t.status = 'withdrawn' DESC, t.locale = o.locale DESC LIMIT 1)
      UNION ALL (SELECT 'section', s.name, s.slug, s.locale, true FROM section_text s WHERE s.section_id = o.section_id
        ORDER BY s.locale = o.locale DESC LIMIT 1)
      UNION ALL (SELECT 'unit', n.name, n.slug, n.locale, true FROM unit_text n WHERE n.unit_id = o.unit_id
        ORDER BY n.locale = o.locale DESC LIMIT 1)
    ) shown ON true
    ORDER BY o.key`;
  return { items: rows.map(itemOf), total, page, pages: pageCount(total, oldAddressPageSize) };
}

/** An address that readers missed. `fromHere` counts those who followed a link on this site. */
export type MissingItem = { key: string; hits: number; fromHere: number; lastSeen: Date };

/** What readers missed, most often first. For administrators, nothing for others. */
export async function listMissing(
  actor: Actor,
  { page = 1 }: { page?: number } = {},
): Promise<Listed<MissingItem>> {
  if (!may(actor, 'oldAddresses.edit')) return { items: [], total: 0, page, pages: 1 };
  const [items, total] = await Promise.all([
    db.missingAddress.findMany({
      orderBy: [{ hits: 'desc' }, { lastSeen: 'desc' }, { key: 'asc' }],
      take: oldAddressPageSize,
      skip: pageOffset(page, oldAddressPageSize),
    }),
    db.missingAddress.count(),
  ]);
  return { items, total, page, pages: pageCount(total, oldAddressPageSize) };
}

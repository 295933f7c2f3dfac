import { type Db, db, Prisma } from '../db.ts';
import type { OfficialName } from '../facts/official-names.ts';
import type { Locale } from '../i18n/locales.ts';
import { readSettings } from '../settings/queries.ts';

/** So many names of the register are compared with a text. */
const most = 5_000;

type Row = Pick<OfficialName, 'kind' | 'vi' | 'en'> & { former: OfficialName['former'] | null };

/** SQL of the former names of an owner, as a list. */
const former = (owner: Prisma.Sql) => Prisma.sql`(
  SELECT json_agg(json_build_object('locale', f.locale, 'name', f.name, 'until', to_char(f.until, 'YYYY-MM-DD')))
  FROM former_name f WHERE ${owner})`;

/** What the institution is called, and was. */
async function institution(from: Db): Promise<OfficialName> {
  const { texts } = await readSettings(from);
  const rows = await from.formerName.findMany({ where: { officialNameId: null, unitId: null } });
  return {
    kind: 'institution',
    vi: texts.vi.institution,
    en: texts.en.institution,
    former: rows.map(({ locale, name, until }) => ({
      locale: locale as Locale,
      name,
      until: until?.toISOString().slice(0, 10) ?? null,
    })),
  };
}

/**
 * The register of official names, for judging a text: the institution of the settings, the units, and what is kept
 * besides. A name that stands in two places of it is one entry.
 */
export async function readOfficialNames(from: Db = db): Promise<OfficialName[]> {
  const rows = await from.$queryRaw<Row[]>`
    SELECT 'unit' AS kind, vi.name AS vi, coalesce(en.name, '') AS en, ${former(Prisma.sql`f.unit_id = vi.unit_id`)} AS former
    FROM unit_text vi LEFT JOIN unit_text en ON en.unit_id = vi.unit_id AND en.locale = 'en'
    WHERE vi.locale = 'vi'
    UNION ALL
    (SELECT o.kind, o.vi, o.en, ${former(Prisma.sql`f.official_name_id = o.id`)}
    FROM official_name o ORDER BY o.kind = 'person', o.vi, o.id LIMIT ${most})`;
  const entries = [
    await institution(from),
    ...rows.map((row): OfficialName => ({ ...row, former: row.former ?? [] })),
  ].filter(({ vi }) => vi);
  return [...Map.groupBy(entries, ({ vi }) => vi.toLowerCase()).values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            en: first.en || (others.find(({ en }) => en)?.en ?? ''),
            former: [first, ...others].flatMap((entry) => entry.former),
          },
        ]
      : [],
  );
}

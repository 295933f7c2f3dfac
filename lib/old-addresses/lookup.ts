import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, sectionPath, unitPath } from '../i18n/paths.ts';
import { oldAddressLimits } from './limits.ts';

type Row = {
  path: string | null;
  kind: 'article' | 'section' | 'unit' | null;
  locale: Locale | null;
  slug: string | null;
};

const paths = { article: articlePath, section: sectionPath, unit: unitPath };

/**
 * Where an old address leads today: the present address of what it means, in the language meant, else in the one there
 * is; what was withdrawn still has an address, which says so. One statement, by an index.
 * @param keys As of `keysOf`, the most telling first.
 */
export async function presentAddress(keys: readonly string[]): Promise<string | null> {
  const known = keys.filter((key) => key.length <= oldAddressLimits.key);
  if (known.length === 0) return null;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT o.path, present.kind, present.locale, present.slug
    FROM old_address o LEFT JOIN LATERAL (
      (SELECT 'article' AS kind, t.locale, t.slug FROM translation t
        WHERE t.article_id = o.article_id AND t.status <> 'draft'
        ORDER BY t.status = 'published' DESC, t.locale = o.locale DESC LIMIT 1)
      UNION ALL
      (SELECT 'section', s.locale, s.slug FROM section_text s WHERE s.section_id = o.section_id
        ORDER BY s.locale = o.locale DESC LIMIT 1)
      UNION ALL
      (SELECT 'unit', u.locale, u.slug FROM unit_text u WHERE u.unit_id = o.unit_id
        ORDER BY u.locale = o.locale DESC LIMIT 1)
    ) present ON true
    WHERE o.key = ANY (${known}::text[])
    ORDER BY array_position(${known}::text[], o.key::text) LIMIT 1`;
  if (!row) return null;
  if (row.path) return row.path;
  return row.kind && row.locale && row.slug ? paths[row.kind](row.locale, row.slug) : null;
}

import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Target } from './target.ts';

/** What an old address leads to, as it is stored: one of the four. */
export type Lead = {
  locale: Locale;
  articleId: string | null;
  sectionId: string | null;
  unitId: string | null;
  path: string | null;
};

const lead = (given: Partial<Lead>): Lead => ({
  locale: 'vi',
  articleId: null,
  sectionId: null,
  unitId: null,
  path: null,
  ...given,
});

export const sameLead = (one: Lead, other: Lead): boolean =>
  one.articleId === other.articleId &&
  one.sectionId === other.sectionId &&
  one.unitId === other.unitId &&
  one.path === other.path &&
  (one.path !== null || one.locale === other.locale);

type Named = Extract<Target, { slug: string }>;

const nameOf = ({ is, locale, slug }: Named): string => `${is} ${locale} ${slug}`;

/** Every address that is or was an article's, a section's or a unit's, with whose it is. */
async function idsByAddress(tx: Transaction, named: readonly Named[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ is: Named['is']; locale: Locale; slug: string; id: string }[]>`
    WITH asked AS (SELECT * FROM unnest(
      ${named.map(({ is }) => is)}::text[], ${named.map(({ locale }) => locale)}::text[], ${named.map(({ slug }) => slug)}::text[]
    ) AS a ("is", locale, slug))
    SELECT 'article' AS "is", h.locale, h.slug, t.article_id AS id
      FROM asked a JOIN slug_history h ON h.locale = a.locale::locale AND h.slug = a.slug JOIN translation t ON t.id = h.translation_id
      WHERE a."is" = 'article'
    UNION ALL SELECT 'section', s.locale, s.slug, s.section_id
      FROM asked a JOIN section_slug s ON s.locale = a.locale::locale AND s.slug = a.slug WHERE a."is" = 'section'
    UNION ALL SELECT 'unit', u.locale, u.slug, u.unit_id
      FROM asked a JOIN unit_slug u ON u.locale = a.locale::locale AND u.slug = a.slug WHERE a."is" = 'unit'`;
  return new Map(rows.map((row) => [nameOf(row), row.id]));
}

/** Looks up targets, all at once; null for one that leads nowhere. */
export async function leadsOf(tx: Transaction, targets: readonly Target[]): Promise<(Lead | null)[]> {
  const named = targets.filter((target): target is Named => 'slug' in target);
  const byAddress = named.length > 0 ? await idsByAddress(tx, named) : new Map<string, string>();
  const ids = targets.flatMap((target) => (target.is === 'articleId' ? [target.id] : []));
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM article WHERE id = ANY (${ids}::uuid[])`;
  const articles = new Set(rows.map(({ id }) => id));
  return targets.map((target) => {
    if (target.is === 'page')
      return lead({ path: target.path, locale: target.path.startsWith('/en') ? 'en' : 'vi' });
    if (target.is === 'articleId') return articles.has(target.id) ? lead({ articleId: target.id }) : null;
    const id = byAddress.get(nameOf(target));
    return id ? lead({ [`${target.is}Id`]: id, locale: target.locale }) : null;
  });
}

import { type Actor, may } from '../accounts/permissions.ts';
import { type Db, db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Names, namesOf } from './naming.ts';

/** An article in a few words, for choosing it and for lists of the chosen. */
export type ArticleBrief = {
  id: string;
  section: Names;
  /** First publication in any language; for what was never public, when it was last changed. */
  date: Date;
  /** Null: nothing is written in that language, or nothing that the actor may see. */
  languages: Record<Locale, { title: string; status: 'draft' | 'published' | 'withdrawn' } | null>;
};

const select = {
  id: true,
  updatedAt: true,
  createdById: true,
  units: { select: { unitId: true } },
  section: { select: { texts: { select: { locale: true, name: true } } } },
  translations: {
    select: {
      locale: true,
      title: true,
      status: true,
      publishedAt: true,
      publishedRevision: { select: { title: true } },
    },
  },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof select }>;

/** Who may not open an article sees of it what readers see. */
function languageOf(row: Row, locale: Locale, opens: boolean): ArticleBrief['languages'][Locale] {
  const found = row.translations.find((translation) => translation.locale === locale);
  if (!found) return null;
  if (opens) return { title: found.title, status: found.status };
  return found.publishedRevision && { title: found.publishedRevision.title, status: found.status };
}

function briefOf(actor: Actor, row: Row): ArticleBrief {
  const unitIds = row.units.map(({ unitId }) => unitId);
  const opens = may(actor, 'article.read', row.createdById, unitIds);
  const published = row.translations.flatMap(({ publishedAt }) =>
    publishedAt ? [publishedAt.getTime()] : [],
  );
  return {
    id: row.id,
    section: namesOf(row.section.texts),
    date: published.length ? new Date(Math.min(...published)) : row.updatedAt,
    languages: { vi: languageOf(row, 'vi', opens), en: languageOf(row, 'en', opens) },
  };
}

/** Articles in the order of their ids; those that do not exist are left out. */
export async function briefsOf(
  actor: Actor,
  ids: readonly string[],
  client: Db = db,
): Promise<ArticleBrief[]> {
  const rows = await client.article.findMany({ where: { id: { in: [...ids] } }, select });
  const byId = new Map(rows.map((row) => [row.id, briefOf(actor, row)]));
  return ids.map((id) => byId.get(id)).filter((brief) => brief !== undefined);
}

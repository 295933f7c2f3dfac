import { seenArticles } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { db, type Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { shownInPageSize } from './schema.ts';

/** A language of an article that shows a photo in its text. */
export type ShownInText = {
  locale: Locale;
  /** In the text as readers see it, as it is being written, or in a version saved before. */
  when: 'public' | 'current' | 'earlier';
};

/** An article that shows a photo, by its headline in one language, and where in it. */
export type ShownIn = {
  articleId: string;
  title: string;
  locale: Locale;
  isPublic: boolean;
  asLead: boolean;
  inGallery: boolean;
  inTexts: ShownInText[];
};

/** Articles that show a photo: a page of those that the actor may see, newest first, and how many there are. */
export type ShownInPage = { articles: ShownIn[]; page: number; pages: number; seen: number; others: number };

/** Articles that show a photo in any way. */
const showing = (mediaId: string): Prisma.ArticleWhereInput => ({
  OR: [
    { leadMediaId: mediaId },
    { gallery: { some: { mediaId } } },
    { translations: { some: { revisions: { some: { media: { some: { mediaId } } } } } } },
  ],
});

type Row = { articleId: string; asLead: boolean; inGallery: boolean; texts: TextRow[] | null };
type TextRow = {
  locale: Locale;
  title: string;
  isPublic: boolean;
  inPublic: boolean;
  inCurrent: boolean;
  inEarlier: boolean;
};

const places = (mediaId: string, ids: readonly string[]) => db.$queryRaw<Row[]>`
  SELECT a.id AS "articleId", a.lead_media_id IS NOT DISTINCT FROM ${mediaId}::uuid AS "asLead",
    EXISTS (SELECT FROM gallery_item g WHERE g.article_id = a.id AND g.media_id = ${mediaId}::uuid) AS "inGallery",
    (SELECT jsonb_agg(jsonb_build_object('locale', t.locale, 'title', t.title, 'isPublic', t.status = 'published',
        'inPublic', t.status = 'published' AND coalesce(shown.published, false),
        'inCurrent', coalesce(shown.current, false), 'inEarlier', shown.any) ORDER BY t.locale)
      FROM translation t, LATERAL (
        SELECT count(*) > 0 AS any, bool_or(r.id = t.published_revision_id) AS published,
          bool_or(r.id = t.current_revision_id) AS current
        FROM revision_media b JOIN revision r ON r.id = b.revision_id
        WHERE b.media_id = ${mediaId}::uuid AND r.translation_id = t.id) shown
      WHERE t.article_id = a.id) AS texts
  FROM article a WHERE a.id = ANY (${[...ids]}::uuid[]) ORDER BY a.updated_at DESC, a.id`;

function shownInText({ locale, inPublic, inCurrent, inEarlier }: TextRow): ShownInText[] {
  if (inPublic) return [{ locale, when: 'public' }];
  if (inCurrent) return [{ locale, when: 'current' }];
  return inEarlier ? [{ locale, when: 'earlier' }] : [];
}

function shownInOf({ texts, ...row }: Row): ShownIn {
  const found = texts ?? [];
  const { title = '', locale = 'vi' as const } = found.find((text) => text.title) ?? {};
  const isPublic = found.some((text) => text.isPublic);
  return { ...row, title, locale, isPublic, inTexts: found.flatMap(shownInText) };
}

/**
 * Where a photo is shown; saved versions of texts count.
 * @param page From 1; one past the end has no articles.
 */
export async function shownIn(actor: Actor, mediaId: string, page = 1): Promise<ShownInPage> {
  const where = { AND: [showing(mediaId), seenArticles(actor), { trashedAt: null }] };
  const [all, seen, visible] = await Promise.all([
    db.article.count({ where: showing(mediaId) }),
    db.article.count({ where }),
    db.article.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      select: { id: true },
      skip: pageOffset(page, shownInPageSize),
      take: shownInPageSize,
    }),
  ]);
  const rows = await places(
    mediaId,
    visible.map(({ id }) => id),
  );
  const pages = pageCount(seen, shownInPageSize);
  return { articles: rows.map(shownInOf), page, pages, seen, others: all - seen };
}

import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { isSlug } from '../text/slug.ts';
import { type ArticleRow, articleSql } from './article-row.ts';
import type { ReaderArticle } from './published.ts';
import { readerArticleOf } from './reader-article.ts';

/** What stands at an address of the public site. */
export type AtAddress =
  | { is: 'article'; article: ReaderArticle }
  /** An address the story once had; the present slug is its only one. */
  | { is: 'moved'; slug: string }
  /** Taken back. The reason is for readers and may be empty. */
  | { is: 'withdrawn'; at: Date; reason: string };

type AddressRow = {
  translationId: string;
  articleId: string;
  slug: string;
  status: 'published' | 'withdrawn';
  withdrawnAt: Date | null;
  reason: string | null;
};

/** What stands at an article's address in one language; null where nothing ever stood in public. Two statements. */
export async function atAddress(locale: Locale, slug: string): Promise<AtAddress | null> {
  if (!isSlug(slug)) return null;
  const rows = await db.$queryRaw<AddressRow[]>`
    SELECT t.id AS "translationId", t.article_id AS "articleId", t.slug, t.status, t.withdrawn_at AS "withdrawnAt",
      (SELECT w.reason FROM withdrawal w WHERE w.translation_id = t.id ORDER BY w.at DESC LIMIT 1) AS reason
    FROM slug_history h JOIN translation t ON t.id = h.translation_id
    WHERE h.locale = ${locale}::locale AND h.slug = ${slug} AND t.status <> 'draft'`;
  const [found] = rows;
  if (!found) return goneFor(locale, slug);
  madeFrom(made.article(found.articleId), made.card(found.articleId, locale));
  if (found.status === 'withdrawn')
    return found.withdrawnAt && { is: 'withdrawn', at: found.withdrawnAt, reason: found.reason ?? '' };
  if (found.slug !== slug) return { is: 'moved', slug: found.slug };
  const article = await publishedArticle(found.translationId);
  return article && { is: 'article', article };
}

/** What is said where a story stood that was deleted for ever. */
async function goneFor(locale: Locale, slug: string): Promise<AtAddress | null> {
  const gone = await db.goneAddress.findUnique({ where: { locale_slug: { locale, slug } } });
  return gone && { is: 'withdrawn', at: gone.at, reason: gone.reason };
}

async function publishedArticle(translationId: string): Promise<ReaderArticle | null> {
  const [row] = await db.$queryRaw<ArticleRow[]>(
    articleSql('published', Prisma.sql`t.id = ${translationId}::uuid AND t.status = 'published'`),
  );
  return row ? readerArticleOf(row) : null;
}

/** A published story by its slug in one language: its headline, and its address in the other language if it has one there. */
export async function storyElsewhere(
  locale: Locale,
  slug: string,
): Promise<{ title: string; otherSlug: string | null } | null> {
  if (!isSlug(slug)) return null;
  madeFrom(made.news(locale), made.news(otherLocale(locale)));
  const rows = await db.$queryRaw<{ title: string; otherSlug: string | null }[]>`
    SELECT r.title, o.slug AS "otherSlug"
    FROM translation t
    JOIN revision r ON r.id = t.published_revision_id
    LEFT JOIN translation o ON o.article_id = t.article_id AND o.locale <> t.locale AND o.status = 'published'
    WHERE t.locale = ${locale}::locale AND t.slug = ${slug} AND t.status = 'published'`;
  return rows[0] ?? null;
}

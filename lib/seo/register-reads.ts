import { translated } from '../articles/person-news.ts';
import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { sitemapFiles } from './sitemap-reads.ts';

/** What pages of news there are by name, beside sections and units. */
export const registers = ['documents', 'people'] as const;

export type Register = (typeof registers)[number];

/** Names in one sitemap file; each may have a page in both languages. */
const namesSize = 5_000;

/** A page of news by name, and when a story on it was last published. */
export type RegisterPage = { slug: string; locale: Locale; changedAt: Date };

/** A story that is touched in any way may name others. */
async function madeFromStories(): Promise<void> {
  const files = await sitemapFiles();
  madeFrom(made.documents, ...files.map(({ locale, number }) => made.sitemap(locale, number)));
}

const changed = Prisma.sql`max(greatest(t.published_at, t.republished_at)) AS "changedAt"`;

const pagesOf: Record<Register, (offset: number) => Prisma.Sql> = {
  documents: (offset) => Prisma.sql`
    SELECT d.slug, t.locale, ${changed}
    FROM (SELECT id, slug FROM document WHERE in_vi OR in_en ORDER BY id LIMIT ${namesSize} OFFSET ${offset}) d
    JOIN citation c ON c.document_id = d.id
    JOIN translation t ON t.article_id = c.article_id AND t.status = 'published'
    GROUP BY d.slug, t.locale`,
  people: (offset) => Prisma.sql`
    SELECT named.slug, t.locale, ${changed}
    FROM (SELECT DISTINCT person_slug AS slug FROM credit WHERE person_slug <> ''
      ORDER BY 1 LIMIT ${namesSize} OFFSET ${offset}) named
    JOIN credit c ON c.person_slug = named.slug
    JOIN translation t ON t.article_id = c.article_id AND t.status = 'published'
    LEFT JOIN translation o ON o.article_id = t.article_id AND o.locale <> t.locale AND o.status = 'published'
    WHERE c.roles <> ARRAY['translation']::credit_role[] OR ${translated}
    GROUP BY named.slug, t.locale`,
};

/**
 * The pages of a sitemap file of a register, by their addresses; one statement.
 * @param number Of the file, from 1.
 */
export async function registerPages(register: Register, number: number): Promise<RegisterPage[]> {
  await madeFromStories();
  const pages = pagesOf[register](namesSize * (number - 1));
  return db.$queryRaw<RegisterPage[]>`SELECT * FROM (${pages}) pages ORDER BY slug, locale DESC`;
}

/** How many sitemap files each register has; one statement. */
export async function registerFiles(): Promise<Record<Register, number>> {
  madeFrom(made.documents, ...locales.map(made.news));
  const [counted] = await db.$queryRaw<Record<Register, number>[]>`
    SELECT (SELECT count(*)::int FROM document WHERE in_vi OR in_en) AS documents,
      (SELECT count(DISTINCT person_slug)::int FROM credit WHERE person_slug <> '') AS people`;
  const files = (names = 0) => Math.ceil(names / namesSize);
  return { documents: files(counted?.documents), people: files(counted?.people) };
}

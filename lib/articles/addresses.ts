import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { documentsAt } from './document-register.ts';

/** The public addresses of articles, in each language in which they are published; one statement. */
export const publishedAddresses = (
  articleIds: readonly string[],
): Promise<{ locale: Locale; slug: string }[]> =>
  db.$queryRaw`
    SELECT locale, slug FROM translation
    WHERE article_id = ANY (${[...articleIds]}::uuid[]) AND status = 'published'`;

const lookups: Record<Addressed, (locale: Locale, slug: string) => Prisma.Sql> = {
  news: (locale, slug) => Prisma.sql`slug_history WHERE locale = ${locale}::locale AND slug = ${slug}`,
  section: (locale, slug) => Prisma.sql`section_slug WHERE locale = ${locale}::locale AND slug = ${slug}`,
  unit: (locale, slug) => Prisma.sql`unit_slug WHERE locale = ${locale}::locale AND slug = ${slug}`,
  series: (locale, slug) => Prisma.sql`series_slug WHERE locale = ${locale}::locale AND slug = ${slug}`,
  document: (_, slug) => documentsAt(slug),
  person: (_, slug) => Prisma.sql`credit WHERE person_slug = ${slug}`,
};

/** What has addresses that are looked up by name. */
export type Addressed = 'news' | 'section' | 'unit' | 'series' | 'document' | 'person';

/** Whether anything stands, stood, or is being written at an address; one look into an index. */
export async function isAddress(kind: Addressed, locale: Locale, slug: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${lookups[kind](locale, slug)}) AS taken`;
  return row?.taken ?? false;
}

import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

/** The public addresses of articles, in each language in which they are published; one statement. */
export const publishedAddresses = (
  articleIds: readonly string[],
): Promise<{ locale: Locale; slug: string }[]> =>
  db.$queryRaw`
    SELECT locale, slug FROM translation
    WHERE article_id = ANY (${[...articleIds]}::uuid[]) AND status = 'published'`;

const registers = {
  news: Prisma.sql`slug_history`,
  section: Prisma.sql`section_text`,
  unit: Prisma.sql`unit_text`,
} as const;

/** Whether anything stands, stood, or is being written at an address; one look into an index. */
export async function isAddress(
  kind: keyof typeof registers,
  locale: Locale,
  slug: string,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM ${registers[kind]} WHERE locale = ${locale}::locale AND slug = ${slug}) AS taken`;
  return row?.taken ?? false;
}

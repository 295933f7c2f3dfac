import { made, madeFrom } from '../content/made-from.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Day } from '../text/dates.ts';
import { type DocumentKind, documentKinds } from '../text/document-kind.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { isSlug } from '../text/slug.ts';
import { documentKey } from './document-number.ts';

/** Documents on one page of the register. */
export const registerSize = 50;

/** A document that public news cites; `date` is null where no story tells it. */
export type RegisteredDocument = { id: string; number: string; date: Day | null; slug: string };

/** With how many public stories of the register's language cite it. */
export type RegisterEntry = RegisteredDocument & { stories: number };

/** One page of the register; `kinds` are those that have documents. */
export type Register = {
  entries: RegisterEntry[];
  kinds: DocumentKind[];
  total: number;
  page: number;
  pages: number;
};

const columns = Prisma.sql`d.id, d.number, to_char(d.date, 'YYYY-MM-DD') AS date, d.slug`;

const newestFirst = Prisma.sql`d.date DESC NULLS LAST, d.number_key, d.id`;

const inLanguage = (locale: Locale) => (locale === 'vi' ? Prisma.sql`d.in_vi` : Prisma.sql`d.in_en`);

const part = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * The documents that public news of a language cites, newest first; null beyond the last page. Two statements; stories are
 * counted for the documents of the page alone.
 * @param narrowed To a kind, and to numbers that have these characters in them, however they are typed.
 */
export async function documentsPage(
  locale: Locale,
  page: number,
  narrowed: { kind?: DocumentKind; number?: string } = {},
): Promise<Register | null> {
  madeFrom(made.news(locale), made.documents);
  const { kind, number } = narrowed;
  const cited = inLanguage(locale);
  const where = Prisma.join(
    [
      cited,
      ...(kind ? [Prisma.sql`d.kind = ${kind}`] : []),
      ...(number ? [Prisma.sql`d.number_key LIKE ${part(documentKey(number))}`] : []),
    ],
    ' AND ',
  );
  const [counted] = await db.$queryRaw<{ total: number; kinds: DocumentKind[] }[]>`
    SELECT (SELECT count(*)::int FROM document d WHERE ${where}) AS total,
      ARRAY(SELECT known.kind FROM unnest(${[...documentKinds]}::text[]) WITH ORDINALITY AS known (kind, place)
        WHERE EXISTS (SELECT FROM document d WHERE ${cited} AND d.kind = known.kind) ORDER BY place) AS kinds`;
  const { total = 0, kinds = [] } = counted ?? {};
  const pages = pageCount(total, registerSize);
  if (page > pages) return null;
  const entries = await db.$queryRaw<RegisterEntry[]>`
    SELECT ${columns}, (SELECT count(*)::int FROM citation c JOIN translation t ON t.article_id = c.article_id
      WHERE c.document_id = d.id AND t.locale = ${locale}::locale AND t.status = 'published') AS stories
    FROM document d WHERE d.id = ANY (ARRAY(
      SELECT d.id FROM document d WHERE ${where} ORDER BY ${newestFirst}
      LIMIT ${registerSize} OFFSET ${pageOffset(page, registerSize)}))
    ORDER BY ${newestFirst}`;
  return { entries, kinds, total, page, pages };
}

/** What stands at an address of the register. */
export type AtDocumentAddress =
  /** `others` have the same number, of other years or without a date. */
  | { is: 'document'; document: RegisteredDocument; others: RegisteredDocument[] }
  /** The number without its year, or with a year that was put right since. */
  | { is: 'moved'; slug: string }
  /** Several years have this number. */
  | { is: 'several'; number: string };

/** SQL of the documents that an address of the register may mean: by the whole slug, or by the number with any year. */
export function documentsAt(slug: string): Prisma.Sql {
  const yearless = slug.replace(/-[12][0-9]{3}$/, '');
  return Prisma.sql`document d WHERE (d.in_vi OR d.in_en) AND (d.slug = ${slug} OR d.number_slug IN (
    ${slug}, ${yearless}, (SELECT number_slug FROM document WHERE slug = ${slug})))`;
}

/** What stands at an address of the register of documents; null where no public news cites such a number. */
export async function documentAt(slug: string): Promise<AtDocumentAddress | null> {
  if (!isSlug(slug)) return null;
  madeFrom(made.documents);
  const found = await db.$queryRaw<RegisteredDocument[]>`
    SELECT ${columns} FROM ${documentsAt(slug)}
    ORDER BY d.date DESC NULLS LAST, d.id`;
  const document = found.find((one) => one.slug === slug);
  if (document) {
    madeFrom(made.document(document.id));
    const same = documentKey(document.number);
    return {
      is: 'document',
      document,
      others: found.filter((one) => one !== document && documentKey(one.number) === same),
    };
  }
  const [first] = found;
  if (!first) return null;
  return found.length === 1 ? { is: 'moved', slug: first.slug } : { is: 'several', number: first.number };
}

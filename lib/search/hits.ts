import { type NewsItem, type NewsItemRow, newsItemOf, newsItemSql } from '../articles/news-item.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Body } from '../text/document.ts';
import { plainText } from '../text/excerpt.ts';
import type { Placed } from './found.ts';
import type { Run } from './reading.ts';
import { marked, matcherFor, passageOf, type TextPart } from './snippet.ts';
import { stemsIn } from './stems.ts';

/** A published story that was found, with what was looked for marked in its headline and in a passage of it. */
export type Hit = NewsItem & { headline: TextPart[]; passage: TextPart[] };

type Row = NewsItemRow & { body: unknown };

/** The stories of a page of results, in its order; one statement, in English two. What was taken back since is left out. */
export async function hitsOf(locale: Locale, found: readonly Placed[], runs: readonly Run[]): Promise<Hit[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const chosen = Prisma.sql`
    SELECT t.id, chosen.place, r.body
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS chosen (id, place)
    JOIN translation t ON t.id = chosen.id
    JOIN revision r ON r.id = t.published_revision_id`;
  const rows = await db.$queryRaw<Row[]>(newsItemSql(locale, chosen));
  const texts = rows.map(({ body, ...row }) => ({ row, text: plainText(body as Body) }));
  const wanted = new Set(runs.flatMap(({ folded }) => folded));
  const stems =
    locale === 'en'
      ? await stemsIn(
          texts.flatMap(({ row, text }) => [row.title, row.sapo, text]),
          wanted,
        )
      : new Map<string, string>();
  const matcher = matcherFor(wanted, stems);
  return texts.map(({ row, text }) => {
    const item = newsItemOf(row, locale);
    return {
      ...item,
      headline: marked(item.title, matcher),
      passage: passageOf(item.sapo, text, matcher),
    };
  });
}

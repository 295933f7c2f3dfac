import { Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';

/** What the library is narrowed to; what is left out or empty narrows nothing. */
export type Narrowing = {
  /** Words that must all occur, typed with or without marks. */
  search?: string;
  /** A language without alt text. */
  lacking?: Locale | null;
  /** Nothing shows it; or its words were written for an earlier file. */
  state?: 'unused' | 'wordsDue' | null;
  /** Who brought it in. */
  by?: string;
  /** When it came in, `2023-06`, in this time zone. */
  month?: string;
  timeZone?: string;
};

/** A word anywhere in a name, a credit, or the alt text or caption of either language; the database keeps them folded. */
const holds = (word: string): Prisma.Sql =>
  Prisma.sql`m.words_fold LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;

/** No alt text in this language, and not declared to need none. */
const lacks = (locale: Locale): Prisma.Sql =>
  Prisma.sql`NOT EXISTS (SELECT FROM media_text t WHERE t.media_id = m.id AND t.locale = ${locale}::locale AND (t.alt <> '' OR t.decorative))`;

const states = {
  unused: Prisma.sql`NOT EXISTS (SELECT FROM article a WHERE a.lead_media_id = m.id)
    AND NOT EXISTS (SELECT FROM gallery_item g WHERE g.media_id = m.id)
    AND NOT EXISTS (SELECT FROM revision_media b WHERE b.media_id = m.id)`,
  wordsDue: Prisma.sql`m.words_for <> m.file_number`,
} as const;

const within = (month: string, timeZone: string): Prisma.Sql => {
  const start = Prisma.sql`${`${month}-01`}::timestamp`;
  return Prisma.sql`m.created_at >= ${start} AT TIME ZONE ${timeZone}
    AND m.created_at < (${start} + interval '1 month') AT TIME ZONE ${timeZone}`;
};

/** SQL for photos that the library shows, over the alias `m`, beginning with `WHERE`; empty for all. */
export function narrowed({
  search = '',
  lacking,
  state,
  by,
  month,
  timeZone = 'UTC',
}: Narrowing): Prisma.Sql {
  const words = fold(normalise(search)).split(/\s+/).filter(Boolean).slice(0, 8);
  const conditions = [
    ...words.map(holds),
    ...(lacking ? [lacks(lacking)] : []),
    ...(state ? [states[state]] : []),
    ...(by ? [Prisma.sql`m.uploaded_by_id = ${by}`] : []),
    ...(month ? [within(month, timeZone)] : []),
  ];
  return conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
}

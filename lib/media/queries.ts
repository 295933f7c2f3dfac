import { type Actor, may } from '../accounts/permissions.ts';
import { type Db, db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { type MediaItem, mediaItemInclude, mediaItemOf } from './item.ts';
import { type Picture, pictureInclude, pictureOf } from './picture.ts';
import { MediaIdInput, mediaPageSize } from './schema.ts';

/** One page of the library. */
export type MediaPage = { items: MediaItem[]; page: number; pages: number; total: number };

/** A word anywhere in a name, a credit, or the alt text or caption of either language; without marks and case. */
const holds = (word: string) => {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`fold(concat_ws(' ', m.original_name, m.credit,
    (SELECT string_agg(t.alt || ' ' || t.caption, ' ') FROM media_text t WHERE t.media_id = m.id))) LIKE ${pattern}`;
};

/** No alt text in this language, and not declared to need none. */
const lacks = (locale: Locale) =>
  Prisma.sql`NOT EXISTS (SELECT FROM media_text t WHERE t.media_id = m.id AND t.locale = ${locale}::locale AND (t.alt <> '' OR t.decorative))`;

/**
 * The library, newest first.
 * @param input `search`: words that must all occur, typed with or without marks; `lacking`: only photos without alt text
 * in this language; `page` from 1; `size` defaults to a page of the library.
 * @returns the page, empty for someone who may not upload. A page past the end has no items.
 */
export async function listMedia(
  actor: Actor,
  input: { search?: string; lacking?: Locale | null; page?: number; size?: number } = {},
): Promise<MediaPage> {
  const { search = '', lacking, page = 1, size = mediaPageSize } = input;
  if (!may(actor, 'media.upload')) return { items: [], page, pages: 1, total: 0 };
  const words = fold(normalise(search)).split(/\s+/).filter(Boolean).slice(0, 8);
  const conditions = [...words.map(holds), ...(lacking ? [lacks(lacking)] : [])];
  const where = conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
  const [counted] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM media m ${where}`;
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM media m ${where} ORDER BY m.created_at DESC, m.id
    LIMIT ${size} OFFSET ${pageOffset(page, size)}`;
  const ids = found.map(({ id }) => id);
  const rows = await db.media.findMany({ where: { id: { in: ids } }, include: mediaItemInclude });
  const total = Number(counted?.total ?? 0);
  const items = ids.flatMap((id) =>
    rows.filter((row) => row.id === id).map((row) => mediaItemOf(actor, row)),
  );
  return { items, page, pages: pageCount(total, size), total };
}

/** One photo as the desk shows it, or null when there is none, or the actor may not see the library. */
export async function mediaById(actor: Actor, mediaId: string): Promise<MediaItem | null> {
  if (!may(actor, 'media.upload') || !MediaIdInput.safeParse({ mediaId }).success) return null;
  const row = await db.media.findUnique({ where: { id: mediaId }, include: mediaItemInclude });
  return row && mediaItemOf(actor, row);
}

/** Photos by id for a page in one language; ids that do not exist are left out. */
export async function picturesById(
  ids: readonly string[],
  locale: Locale,
  client: Db = db,
): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map();
  const rows = await client.media.findMany({ where: { id: { in: [...ids] } }, include: pictureInclude });
  return new Map(rows.map((row) => [row.id, pictureOf(row, locale)]));
}

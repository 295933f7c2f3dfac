import { type Actor, may } from '../accounts/permissions.ts';
import { type Db, db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import { type MediaItem, mediaItemInclude, mediaItemOf } from './item.ts';
import { type Narrowing, narrowed } from './narrowing.ts';
import { type Picture, pictureInclude, pictureOf } from './picture.ts';
import { MediaIdInput, mediaPageSize } from './schema.ts';

/** One page of the library. */
export type MediaPage = { items: MediaItem[]; page: number; pages: number; total: number };

/**
 * The library, newest first.
 * @param input What it is narrowed to; `page` from 1; `size` defaults to a page of the library.
 * @returns the page, empty for someone who may not upload. A page past the end has no items.
 */
export async function listMedia(
  actor: Actor,
  input: Narrowing & { page?: number; size?: number } = {},
): Promise<MediaPage> {
  const { page = 1, size = mediaPageSize } = input;
  if (!may(actor, 'media.upload')) return { items: [], page, pages: 1, total: 0 };
  const where = narrowed(input);
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

/** Who brought photos in, and in which months they came, newest first: what the library can be narrowed to. */
export type LibraryChoices = { people: { id: string; name: string }[]; months: string[] };

/**
 * What there is to narrow the library to.
 * @param timeZone In which months are counted.
 * @returns nothing for someone who may not see the library.
 */
export async function libraryChoices(actor: Actor, timeZone: string): Promise<LibraryChoices> {
  if (!may(actor, 'media.upload')) return { people: [], months: [] };
  const people = await db.user.findMany({
    where: { media: { some: {} } },
    select: { id: true, name: true },
  });
  // From each month one step to the last photo before it, so that the index is not read from end to end.
  const months = await db.$queryRaw<{ month: string }[]>`
    WITH RECURSIVE found (at) AS (
      SELECT max(created_at) FROM media
      UNION ALL
      SELECT (SELECT max(created_at) FROM media
        WHERE created_at < date_trunc('month', found.at AT TIME ZONE ${timeZone}) AT TIME ZONE ${timeZone})
      FROM found WHERE found.at IS NOT NULL)
    SELECT to_char(at AT TIME ZONE ${timeZone}, 'YYYY-MM') AS month FROM found WHERE at IS NOT NULL`;
  return {
    people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    months: months.map(({ month }) => month),
  };
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

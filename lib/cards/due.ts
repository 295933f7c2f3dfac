import type { Clock } from '../clock.ts';
import { db, Prisma } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

/** A card to be made: of this text and photo, in this language. */
export type DueCard = {
  translationId: string;
  articleId: string;
  locale: Locale;
  revisionId: string;
  title: string;
  publishedAt: Date;
  mediaId: string | null;
  /** How the photo looks, 1 and up; and the point of it that stays in sight. */
  imageVersion: number | null;
  focusX: number | null;
  focusY: number | null;
  /** The photo's largest JPEG, below `/media/`. */
  photoFile: string | null;
  /** Whether the photo has its crops already, as it looks now. */
  cropped: boolean;
};

/** For so long a claim holds, and a card that could not be made is left alone; in milliseconds. */
export const claimMs = 120_000;
export const restMs = 600_000;

const among = (articleIds: readonly string[] | null): Prisma.Sql =>
  articleIds ? Prisma.sql`AND t.article_id = ANY (${[...articleIds]}::uuid[])` : Prisma.empty;

/**
 * Claims cards that are missing or were made of something else, the newest stories first. Nobody else gets them until
 * they are made, or the claim has run out.
 * @param looks What cards of a language shall look like, as `lookOf` says.
 * @param articleIds Only cards of these; null for all.
 */
export async function claimCards(
  clock: Clock,
  looks: Record<Locale, string>,
  { articleIds, limit }: { articleIds: readonly string[] | null; limit: number },
): Promise<DueCard[]> {
  const now = clock();
  const until = new Date(now.getTime() + claimMs);
  return db.$queryRaw<DueCard[]>`
    WITH claimed AS (
      INSERT INTO share_card (translation_id, claimed_until)
      SELECT t.id, ${until} FROM translation t JOIN article a ON a.id = t.article_id
      LEFT JOIN share_card c ON c.translation_id = t.id
      LEFT JOIN media m ON m.id = a.lead_media_id
      WHERE t.status = 'published' ${among(articleIds)}
        AND (c.claimed_until IS NULL OR c.claimed_until <= ${now})
        AND (c.translation_id IS NULL OR (c.revision_id, c.media_id, c.image_version, c.look) IS DISTINCT FROM
          (t.published_revision_id, a.lead_media_id, m.image_version, CASE t.locale WHEN 'vi' THEN ${looks.vi} ELSE ${looks.en} END))
      ORDER BY t.published_at DESC, t.id LIMIT ${limit}
      ON CONFLICT (translation_id) DO UPDATE SET claimed_until = excluded.claimed_until
        WHERE share_card.claimed_until IS NULL OR share_card.claimed_until <= ${now}
      RETURNING translation_id)
    SELECT t.id AS "translationId", t.article_id AS "articleId", t.locale, r.id AS "revisionId", r.title,
      t.published_at AS "publishedAt", m.id AS "mediaId", m.image_version AS "imageVersion",
      m.focus_x AS "focusX", m.focus_y AS "focusY",
      (SELECT mr.file FROM media_rendition mr WHERE mr.media_id = a.lead_media_id AND mr.format = 'jpeg'
        ORDER BY mr.width DESC LIMIT 1) AS "photoFile",
      EXISTS (SELECT FROM media_crop mc WHERE mc.media_id = m.id AND mc.image_version = m.image_version) AS cropped
    FROM claimed JOIN translation t ON t.id = claimed.translation_id
    JOIN article a ON a.id = t.article_id
    LEFT JOIN media m ON m.id = a.lead_media_id
    JOIN revision r ON r.id = t.published_revision_id
    ORDER BY t.published_at DESC, t.id`;
}

/** A card that has been made: what of, and its file. */
export type MadeCard = {
  revisionId: string;
  mediaId: string | null;
  imageVersion: number | null;
  look: string;
  file: string;
  bytes: number;
};

/**
 * Writes down a card that was claimed.
 * @returns the file it replaces, or `'gone'` when the translation has been withdrawn meanwhile.
 */
export async function keepCard(
  translationId: string,
  { width, height }: { width: number; height: number },
  { revisionId, mediaId, imageVersion, look, file, bytes }: MadeCard,
): Promise<{ replaced: string | null } | 'gone'> {
  const [kept] = await db.$queryRaw<{ before: string | null }[]>`
    UPDATE share_card c SET revision_id = ${revisionId}::uuid, media_id = ${mediaId}::uuid,
      image_version = ${imageVersion}, look = ${look},
      file = ${file}, width = ${width}, height = ${height}, bytes = ${bytes}, claimed_until = NULL
    FROM (SELECT translation_id, file FROM share_card WHERE translation_id = ${translationId}::uuid FOR UPDATE) old
    WHERE c.translation_id = old.translation_id
    RETURNING old.file AS before`;
  if (!kept) return 'gone';
  return { replaced: kept.before === file ? null : kept.before };
}

/** Leaves a card that could not be made for a while. */
export async function leaveCard(clock: Clock, translationId: string): Promise<void> {
  const claimedUntil = new Date(clock().getTime() + restMs);
  await db.shareCard.updateMany({ where: { translationId }, data: { claimedUntil } });
}

/**
 * Takes away the cards of what is no longer public.
 * @param articleIds Only cards of these; null for all.
 * @returns their files.
 */
export async function dropCards(articleIds: readonly string[] | null): Promise<string[]> {
  const rows = await db.$queryRaw<{ file: string | null }[]>`
    DELETE FROM share_card c USING translation t
    WHERE t.id = c.translation_id AND t.status <> 'published' ${among(articleIds)} RETURNING c.file`;
  return rows.flatMap(({ file }) => file ?? []);
}

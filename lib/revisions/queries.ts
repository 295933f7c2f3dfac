import { sees } from '../accounts/article-reach.ts';
import { type Actor, may } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
import type { Amount } from '../text/word-changes.ts';
import { amountBetween } from './comparison.ts';
import type { PhotosAround } from './photos-around.ts';
import { type RevisionText, textOf } from './text.ts';

/** Revisions on one page of a history. */
export const historyPageSize = 50;

/** One save in a history. */
export type HistoryEntry = {
  /** The version it made. */
  number: number;
  title: string;
  savedAt: Date;
  savedBy: string;
  /** What somebody calls it; `''` for most. */
  name: string;
  /** How many words it has more and fewer than the one before it in the history. */
  amount: Amount;
  /** What the editor opens. */
  current: boolean;
  /** What readers see now. */
  public: boolean;
  /** It was published in error, and only administrators may read it. */
  concealed: boolean;
  /** Each time it was published, newest first, with what readers were told of it, and why requirements were let pass. */
  publications: {
    at: Date;
    by: string;
    change: 'minor' | 'update' | 'correction';
    note: string;
    /** Who had approved this revision, and why it went out without the approval that its section asks for; else `''`. */
    approvedBy: string;
    forcedReason: string;
    overrideReason: string;
    /** Names of the requirements that were overridden, and of those that warned. */
    overridden: string[];
    warnings: string[];
  }[];
};

export type History = { entries: HistoryEntry[]; total: number; page: number; pages: number };

/** Revisions that this actor may read: what was published in error is for administrators. */
const readableBy = (actor: Actor) =>
  may(actor, 'translation.readConcealed') ? {} : { concealed: { is: null } };

type Asked = { articleId: string; locale: Locale };

async function visibleTranslation(actor: Actor, { articleId, locale }: Asked) {
  if (!isId(articleId)) return null;
  const translation = await db.translation.findUnique({
    where: { articleId_locale: { articleId, locale } },
    select: {
      id: true,
      currentRevisionId: true,
      publishedRevisionId: true,
      article: { select: { id: true, createdById: true, trashedAt: true } },
    },
  });
  if (translation?.article.trashedAt) return null;
  return translation && (await sees(db, actor, translation.article)) ? translation : null;
}

const name = { select: { name: true } } as const;

const ofText = {
  title: true,
  sapo: true,
  body: true,
  eventPlace: true,
  summary: true,
  seoTitle: true,
  seoDescription: true,
} as const;

/**
 * The saves of one language's text, newest first.
 * @param asked `page` from 1; a page past the end has no entries.
 * @returns null when there is no such text or the actor may not see it.
 */
export async function revisionHistory(
  actor: Actor,
  asked: Asked & { page?: number },
): Promise<History | null> {
  const translation = await visibleTranslation(actor, asked);
  if (!translation) return null;
  const { page = 1 } = asked;
  const where = { translationId: translation.id, ...readableBy(actor) };
  // One more than is shown: the oldest is told by what came before it.
  const rows = await db.revision.findMany({
    where,
    orderBy: { number: 'desc' },
    take: historyPageSize + 1,
    skip: pageOffset(page, historyPageSize),
    select: {
      ...ofText,
      ...{ id: true, number: true, createdAt: true, author: name, name, concealed: true },
      publications: {
        orderBy: { at: 'desc' },
        select: {
          ...{ at: true, actor: name, change: true, note: true },
          ...{ forcedReason: true, approvedBy: name },
          ...{ overrideReason: true, overridden: true, warnings: true },
        },
      },
    },
  });
  const total = await db.revision.count({ where });
  const texts = rows.map(textOf);
  const entries = rows.slice(0, historyPageSize).map((row, index) => ({
    number: row.number,
    name: row.name?.name ?? '',
    amount: amountBetween(texts[index + 1] ?? null, textOf(row)),
    title: row.title,
    savedAt: row.createdAt,
    savedBy: row.author.name,
    current: row.id === translation.currentRevisionId,
    public: row.id === translation.publishedRevisionId,
    concealed: row.concealed !== null,
    publications: row.publications.map(({ actor, approvedBy, ...told }) => ({
      ...told,
      by: actor.name,
      approvedBy: approvedBy?.name ?? '',
    })),
  }));
  return { entries, total, page, pages: pageCount(total, historyPageSize) };
}

/** The number of the revision that readers see; null when they see none, or the actor may not know. */
export async function publicNumber(actor: Actor, asked: Asked): Promise<number | null> {
  const translation = await visibleTranslation(actor, asked);
  if (!translation?.publishedRevisionId) return null;
  const revision = await db.revision.findUnique({ where: { id: translation.publishedRevisionId } });
  return revision?.number ?? null;
}

/** What was said about a photo when a text was saved; null in revisions from before it was kept. */
export type PhotoThen = { alt: string; caption: string } | null;

/** A text as it was saved then. */
export type SavedText = {
  number: number;
  text: RevisionText;
  savedAt: Date;
  savedBy: string;
  name: string;
  /** The address then; null where there was none, or from before it was kept. */
  slug: string | null;
  photos: Record<string, PhotoThen>;
  /** The lead photo and the gallery then; null from before they were kept. */
  around: PhotosAround | null;
};

/** One version of one language's text, or null when there is none or the actor may not see it. */
export async function revisionText(
  actor: Actor,
  asked: Asked & { number: number },
): Promise<SavedText | null> {
  const translation = await visibleTranslation(actor, asked);
  const row =
    translation &&
    (await db.revision.findFirst({
      where: { translationId: translation.id, number: asked.number, ...readableBy(actor) },
      include: { author: name, name: true, media: true },
    }));
  if (!row) return null;
  return {
    ...{ number: row.number, text: textOf(row), slug: row.slug, name: row.name?.name ?? '' },
    ...{ savedAt: row.createdAt, savedBy: row.author.name },
    // Written by appendRevision alone.
    around: row.photosAround as PhotosAround | null,
    photos: Object.fromEntries(
      row.media.map(({ mediaId, alt, caption }) => [
        mediaId,
        alt === null || caption === null ? null : { alt, caption },
      ]),
    ),
  };
}

/** Two versions of one language's text, and the saves of the shared part between them. */
export type Comparison = { before: SavedText; after: SavedText; shared: SharedSave[] };

/** A save of what both languages share; `fields` are the names of those that changed. */
export type SharedSave = { at: Date; by: string; fields: string[] };

/**
 * Two versions side by side, the earlier first whichever was named first.
 * @returns null when there is no such version or the actor may not see it.
 */
export async function compareRevisions(
  actor: Actor,
  { from, to, ...asked }: Asked & { from: number; to: number },
): Promise<Comparison | null> {
  const [before, after] = await Promise.all([
    revisionText(actor, { ...asked, number: Math.min(from, to) }),
    revisionText(actor, { ...asked, number: Math.max(from, to) }),
  ]);
  if (!before || !after) return null;
  const events = await db.timelineEvent.findMany({
    where: {
      articleId: asked.articleId,
      kind: 'article.saved',
      at: { gt: before.savedAt, lte: after.savedAt },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { at: true, data: true, actor: name },
  });
  const shared = events.map(({ at, data, actor: who }) => ({
    at,
    by: who?.name ?? '',
    fields: (data as { fields?: string[] }).fields ?? [],
  }));
  return { before, after, shared };
}

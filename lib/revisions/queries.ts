import { type Actor, may } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { pageCount, pageOffset } from '../text/paging.ts';
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
  /** What the editor opens. */
  current: boolean;
  /** What readers see now. */
  public: boolean;
  /** Each time it was published, newest first, with what readers were told of it, and why facts were let disagree. */
  publications: {
    at: Date;
    by: string;
    change: 'minor' | 'update' | 'correction';
    note: string;
    factsReason: string;
  }[];
};

export type History = { entries: HistoryEntry[]; total: number; page: number; pages: number };

type Asked = { articleId: string; locale: Locale };

async function visibleTranslation(actor: Actor, { articleId, locale }: Asked) {
  if (!isId(articleId)) return null;
  const translation = await db.translation.findUnique({
    where: { articleId_locale: { articleId, locale } },
    select: {
      id: true,
      currentRevisionId: true,
      publishedRevisionId: true,
      article: { select: { createdById: true } },
    },
  });
  return translation && may(actor, 'article.read', translation.article.createdById) ? translation : null;
}

const name = { select: { name: true } } as const;

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
  const where = { translationId: translation.id };
  const rows = await db.revision.findMany({
    where,
    orderBy: { number: 'desc' },
    take: historyPageSize,
    skip: pageOffset(page, historyPageSize),
    select: {
      id: true,
      number: true,
      title: true,
      createdAt: true,
      author: name,
      publications: {
        orderBy: { at: 'desc' },
        select: { at: true, actor: name, change: true, note: true, factsReason: true },
      },
    },
  });
  const total = await db.revision.count({ where });
  const entries = rows.map((row) => ({
    number: row.number,
    title: row.title,
    savedAt: row.createdAt,
    savedBy: row.author.name,
    current: row.id === translation.currentRevisionId,
    public: row.id === translation.publishedRevisionId,
    publications: row.publications.map(({ actor, ...told }) => ({ ...told, by: actor.name })),
  }));
  return { entries, total, page, pages: pageCount(total, historyPageSize) };
}

/** A text as it was saved then. */
export type SavedText = { number: number; text: RevisionText; savedAt: Date; savedBy: string };

/** One version of one language's text, or null when there is none or the actor may not see it. */
export async function revisionText(
  actor: Actor,
  asked: Asked & { number: number },
): Promise<SavedText | null> {
  const translation = await visibleTranslation(actor, asked);
  const row =
    translation &&
    (await db.revision.findUnique({
      where: { translationId_number: { translationId: translation.id, number: asked.number } },
      include: { author: name },
    }));
  if (!row) return null;
  return { number: row.number, text: textOf(row), savedAt: row.createdAt, savedBy: row.author.name };
}

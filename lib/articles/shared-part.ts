import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../db.ts';
import { dayOfDate } from '../text/day.ts';
import { creditRoles } from './limits.ts';
import type { ArticleInput } from './schema.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

const select = {
  sectionId: true,
  eventDate: true,
  eventTime: true,
  schoolYear: true,
  leadMediaId: true,
  units: inOrder,
  gallery: inOrder,
  attachments: inOrder,
  credits: inOrder,
  citations: { ...inOrder, include: { document: true } },
  related: inOrder,
} as const;

/** An article's shared part as it is stored, in the shape in which it is saved. */
export async function sharedPart(db: Db, articleId: string): Promise<ArticleInput> {
  const article = await db.article.findUniqueOrThrow({ where: { id: articleId }, select });
  const { sectionId, eventDate, eventTime, schoolYear, leadMediaId } = article;
  return {
    sectionId,
    unitIds: article.units.map(({ unitId }) => unitId),
    eventDate: eventDate && dayOfDate(eventDate),
    eventTime,
    schoolYear,
    leadMediaId,
    gallery: article.gallery.map(({ mediaId }) => mediaId),
    attachments: article.attachments.map(({ fileId, titleVi, titleEn }) => ({ fileId, titleVi, titleEn })),
    credits: article.credits.map(({ roles, person, unitId }) => ({
      roles: creditRoles.filter((role) => roles.includes(role)),
      person,
      unitId,
    })),
    documents: article.citations.map(({ document: { number, date } }) => ({
      number,
      date: date && dayOfDate(date),
    })),
    relatedIds: article.related.map(({ relatedId }) => relatedId),
  };
}

/** The fields in which two shared parts differ. */
export const changedFields = (stored: ArticleInput, input: ArticleInput): (keyof ArticleInput)[] =>
  (Object.keys(input) as (keyof ArticleInput)[]).filter(
    (field) => !isDeepStrictEqual(stored[field], input[field]),
  );

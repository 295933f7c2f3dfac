import { sees } from '../accounts/article-reach.ts';
import { type Actor, may } from '../accounts/permissions.ts';
import { db, type Prisma } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { whoMay } from '../notices/recipients.ts';
import type { ReviewGist } from './schema.ts';

/** How the review of one language stands. */
export type ReviewView = ReviewGist & {
  /** Number of the revision that was submitted, or approved. */
  revision: number;
  askedBy: string;
  askedAt: Date;
  /** Who was asked by name; null for all who review. */
  reviewer: { id: string; name: string } | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** What was said with the latest step. */
  note: string;
};

/** The publication that readers see, where it went out without the approval that was asked for. */
export type ForcedView = { by: string; at: Date; reason: string };

export type LanguageReview = {
  review: ReviewView | null;
  forced: ForcedView | null;
  /** Who wrote the text as it stands. */
  authorId: string;
};

export type ArticleReview = {
  /** Whether the section asks for second eyes. */
  secondEyes: boolean;
  languages: Record<Locale, LanguageReview | null>;
  may: { submit: boolean; review: boolean; force: boolean };
};

const name = { select: { id: true, name: true } } as const;

const include = {
  currentRevision: { select: { authorId: true } },
  review: {
    include: { revision: { select: { number: true } }, askedBy: name, reviewer: name, decidedBy: name },
  },
  publications: {
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { at: true, forcedReason: true, actor: name },
  },
} as const satisfies Prisma.TranslationInclude;

type Row = Prisma.TranslationGetPayload<{ include: typeof include }>;

function reviewOf({ review, currentRevisionId }: Row): ReviewView | null {
  if (!review) return null;
  const { state, revisionId, revision, askedBy, askedAt, reviewer, decidedBy, decidedAt, note } = review;
  return {
    ...{ state, askedAt, reviewer, decidedAt, note },
    current: revisionId === currentRevisionId,
    revision: revision.number,
    askedBy: askedBy.name,
    decidedBy: decidedBy?.name ?? null,
  };
}

function languageOf(row: Row | undefined): LanguageReview | null {
  if (!row?.currentRevision) return null;
  const publication = row.status === 'published' ? row.publications[0] : undefined;
  const forced = publication?.forcedReason
    ? { by: publication.actor.name, at: publication.at, reason: publication.forcedReason }
    : null;
  return { review: reviewOf(row), forced, authorId: row.currentRevision.authorId };
}

/**
 * How the review of an article stands, language by language, and what this actor may do about it.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function reviewOfArticle(actor: Actor, articleId: string): Promise<ArticleReview | null> {
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: {
      id: true,
      createdById: true,
      trashedAt: true,
      section: { select: { secondEyes: true } },
      translations: { include },
    },
  });
  if (!article || article.trashedAt || !(await sees(db, actor, article))) return null;
  const of = (locale: Locale) => languageOf(article.translations.find((row) => row.locale === locale));
  const languages = Object.fromEntries(locales.map((locale) => [locale, of(locale)]));
  const owner = article.createdById;
  return {
    secondEyes: article.section.secondEyes,
    languages: languages as ArticleReview['languages'],
    may: {
      submit: may(actor, 'translation.submit', owner),
      review: may(actor, 'translation.review', owner),
      force: may(actor, 'translation.forcePublish', owner),
    },
  };
}

/** Whom a text can be submitted to by name, in the order of their names; those who wrote it only where one pair of eyes is enough. */
export async function reviewersFor(text: {
  articleId: string;
  secondEyes: boolean;
  authorId: string;
}): Promise<{ id: string; name: string }[]> {
  const ids = await whoMay(db, 'translation.review', text.articleId);
  const people = await db.user.findMany({ where: { id: { in: ids } }, ...name, orderBy: { name: 'asc' } });
  return text.secondEyes ? people.filter(({ id }) => id !== text.authorId) : people;
}

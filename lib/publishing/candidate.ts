import type { Prisma, Transaction } from '../db.ts';
import { factErrors } from '../fact-check/before-publishing.ts';
import type { ArticleIssue } from '../facts/article-check.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Described } from '../media/alt-text.ts';
import { type Approval, approvalOf } from '../review/standing.ts';
import { mediaOf } from '../revisions/body-media.ts';
import { type RevisionText, textOf } from '../revisions/text.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';

/** An image of what is to be published: where it stands, from 0 in that place, and its words in the language. */
export type CandidateImage = {
  id: string;
  place: 'lead' | 'body' | 'gallery';
  index: number;
  name: string;
} & Described;

/** What a publisher asks to make public, as the requirements look at it. */
export type Candidate = {
  locale: Locale;
  slug: string | null;
  /** The section's name in this language, or null when it has none. */
  sectionName: string | null;
  text: RevisionText;
  images: CandidateImage[];
  /** Ids of the files that the article has attached. */
  fileIds: string[];
  /** Errors of facts between the languages or in this one, those left out that somebody explained. */
  factErrors: ArticleIssue[];
  /** How far the text is from the approval that its section asks for. */
  approval: Approval;
};

/** Gathers the current text of a translation and what is shown with it; null when nothing has been written. */
export async function candidateOf(
  tx: Transaction,
  translation: WorkingTranslation,
): Promise<Candidate | null> {
  const { locale, slug, articleId, currentRevision } = translation;
  if (!currentRevision) return null;
  const text = textOf(currentRevision);
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      leadMediaId: true,
      attachments: { select: { fileId: true } },
      gallery: { select: { mediaId: true }, orderBy: { position: 'asc' } },
      section: { select: { texts: { where: { locale }, select: { name: true } } } },
    },
  });
  const places = [
    ...(article.leadMediaId ? [{ id: article.leadMediaId, place: 'lead' as const, index: 0 }] : []),
    ...mediaOf(text.body).map((id, index) => ({ id, place: 'body' as const, index })),
    ...article.gallery.map(({ mediaId }, index) => ({ id: mediaId, place: 'gallery' as const, index })),
  ];
  const media = await tx.media.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    include: { texts: { where: { locale } } },
  } satisfies Prisma.MediaFindManyArgs);
  const byId = new Map(media.map((item) => [item.id, item]));
  const images = places.map((image) => {
    const item = byId.get(image.id);
    const { alt = '', caption = '', decorative = false } = item?.texts[0] ?? {};
    const wordsDue = item?.wordsFor !== item?.fileNumber;
    return { ...image, name: item?.originalName ?? '', alt, caption, decorative, wordsDue };
  });
  const fileIds = article.attachments.map(({ fileId }) => fileId);
  const sectionName = article.section.texts[0]?.name ?? null;
  const found = await factErrors(tx, articleId, locale);
  const approval = await approvalOf(tx, translation);
  return { locale, slug, sectionName, text, images, fileIds, factErrors: found, approval };
}

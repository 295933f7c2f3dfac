import type { Prisma, Transaction } from '../db.ts';
import { factErrors } from '../fact-check/before-publishing.ts';
import type { ArticleIssue } from '../facts/article-check.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { type BrokenLink, brokenAmong } from '../links/queries.ts';
import type { Described } from '../media/alt-text.ts';
import { type Approval, approvalOf } from '../review/standing.ts';
import { mediaOf } from '../revisions/body-media.ts';
import { type RevisionText, textOf } from '../revisions/text.ts';
import type { Settings } from '../settings/queries.ts';
import type { Day } from '../text/dates.ts';
import { dayOfDate } from '../text/day.ts';
import { linksIn } from '../text/links.ts';
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
  /** The instant at which it would be public. */
  at: Date;
  /** Not to be public before; null without an embargo. */
  embargoUntil: Date | null;
  slug: string | null;
  /** The section's name in this language, or null when it has none. */
  sectionName: string | null;
  /** The issuing units: a name in either language, and whether it is of this one. */
  units: { name: string; named: boolean }[];
  event: { date: Day | null; time: string | null; schoolYear: number | null };
  /** Month in which a school year begins. */
  schoolYearStart: number;
  /** Telephone numbers of the institution. */
  ownPhones: string[];
  text: RevisionText;
  images: CandidateImage[];
  /** Links of the text that lead nowhere, as far as is known. */
  brokenLinks: Pick<BrokenLink, 'address' | 'state' | 'status'>[];
  /** Ids of the files that the article has attached. */
  fileIds: string[];
  /** Errors of facts between the languages or in this one, those left out that somebody explained. */
  factErrors: ArticleIssue[];
  /** How far the text is from the approval that its section asks for. */
  approval: Approval;
};

const shown = (locale: Locale) =>
  ({
    leadMediaId: true,
    eventDate: true,
    eventTime: true,
    schoolYear: true,
    attachments: { select: { fileId: true } },
    gallery: { select: { mediaId: true }, orderBy: { position: 'asc' } },
    section: { select: { texts: { where: { locale }, select: { name: true } } } },
    units: {
      orderBy: { position: 'asc' },
      select: { unit: { select: { texts: { select: { locale: true, name: true } } } } },
    },
  }) as const satisfies Prisma.ArticleSelect;

type Shown = Prisma.ArticleGetPayload<{ select: ReturnType<typeof shown> }>;

function placesOf({ leadMediaId, gallery }: Shown, { body }: RevisionText) {
  return [
    ...(leadMediaId ? [{ id: leadMediaId, place: 'lead' as const, index: 0 }] : []),
    ...mediaOf(body).map((id, index) => ({ id, place: 'body' as const, index })),
    ...gallery.map(({ mediaId }, index) => ({ id: mediaId, place: 'gallery' as const, index })),
  ];
}

async function imagesOf(
  tx: Transaction,
  locale: Locale,
  places: ReturnType<typeof placesOf>,
): Promise<CandidateImage[]> {
  const media = await tx.media.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    include: { texts: { where: { locale } } },
  });
  const byId = new Map(media.map((item) => [item.id, item]));
  return places.map((image) => {
    const item = byId.get(image.id);
    const { alt = '', caption = '', decorative = false } = item?.texts[0] ?? {};
    const wordsDue = item?.wordsFor !== item?.fileNumber;
    return { ...image, name: item?.originalName ?? '', alt, caption, decorative, wordsDue };
  });
}

const unitsOf = ({ units }: Shown, locale: Locale): Candidate['units'] =>
  units.map(({ unit: { texts } }) => {
    const [name = ''] = [locale, ...locales].flatMap(
      (one) => texts.find((text) => text.locale === one)?.name ?? [],
    );
    return { name, named: texts.some((text) => text.locale === locale) };
  });

/** A translation whose current revision is the text to be public, which is not always the newest. */
export const withText = (
  translation: WorkingTranslation,
  revision: NonNullable<WorkingTranslation['currentRevision']>,
): WorkingTranslation => ({ ...translation, currentRevision: revision, currentRevisionId: revision.id });

/**
 * Gathers the current text of a translation and what is shown with it.
 * @param at The instant at which it would be public.
 * @param approvedById Who has approved it, where that is known already.
 * @returns null when nothing has been written.
 */
export async function candidateOf(
  tx: Transaction,
  translation: WorkingTranslation,
  { at, settings, approvedById }: { at: Date; settings: Settings; approvedById?: string | null },
): Promise<Candidate | null> {
  const { locale, slug, articleId, embargoUntil, currentRevision } = translation;
  if (!currentRevision) return null;
  const text = textOf(currentRevision);
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: shown(locale) });
  return {
    ...{ locale, at, embargoUntil, slug, text },
    sectionName: article.section.texts[0]?.name ?? null,
    units: unitsOf(article, locale),
    event: {
      date: article.eventDate && dayOfDate(article.eventDate),
      time: article.eventTime,
      schoolYear: article.schoolYear,
    },
    schoolYearStart: settings.schoolYearStart,
    ownPhones: settings.phone.split(/[,;/]/).filter(Boolean),
    images: await imagesOf(tx, locale, placesOf(article, text)),
    brokenLinks: await brokenAmong(
      tx,
      linksIn(text.body).map(({ href }) => href),
    ),
    fileIds: article.attachments.map(({ fileId }) => fileId),
    factErrors: await factErrors(tx, { articleId, locale, text }),
    approval: approvedById
      ? { required: true, standing: 'valid', byId: approvedById }
      : await approvalOf(tx, translation),
  };
}

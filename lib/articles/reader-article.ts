import { made, madeFrom } from '../content/made-from.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import type { Worded } from '../i18n/worded.ts';
import { Body } from '../text/document.ts';
import type { ArticleRow } from './article-row.ts';
import { creditLines, isTranslated } from './credits.ts';
import { namedOf } from './news-item.ts';
import { type Photo, photoOf } from './photo.ts';
import type { ReaderArticle } from './published.ts';

const titleOf = (titles: Record<Locale, string>, locale: Locale): Worded | null => {
  for (const lang of [locale, otherLocale(locale)]) if (titles[lang]) return { text: titles[lang], lang };
  return null;
};

type Photos = Pick<ReaderArticle, 'lead' | 'gallery' | 'bodyPhotos'>;

/** The gallery stands where the text places it, else below the text. */
function photosInOrder(body: Body, { lead, gallery, bodyPhotos }: Photos): Photo[] {
  const inText = body.content.flatMap((block) => {
    if (block.type === 'gallery') return gallery;
    const photo = block.type === 'image' && bodyPhotos[block.attrs.mediaId];
    return photo ? [photo] : [];
  });
  const all = [...(lead ? [lead] : []), ...inText, ...gallery];
  return [...new Map(all.map((photo) => [photo.id, photo])).values()];
}

/** Where a story stands in its series, and what it is made from besides itself. */
function seriesOf({ series, locale }: ArticleRow): ReaderArticle['series'] {
  if (!series) return null;
  const { texts, ...place } = series;
  madeFrom(made.series(series.id));
  return { ...place, ...namedOf(texts, locale) };
}

/** A row in the shape of a reader's page: words in the reader's language first, bylines gathered. */
export function readerArticleOf(row: ArticleRow): ReaderArticle {
  const { locale } = row;
  madeFrom(made.article(row.articleId), made.text(row.articleId, locale));
  const first = {
    [locale]: row.publishedAt,
    [otherLocale(locale)]: row.otherPublishedAt,
  } as Record<Locale, Date | null>;
  const isTranslation = isTranslated(locale, first);
  const body = Body.parse(row.body);
  const lead = row.lead && photoOf(row.lead, locale);
  const gallery = (row.gallery ?? []).map((photo) => photoOf(photo, locale));
  const bodyPhotos = Object.fromEntries(
    (row.bodyPhotos ?? []).map((photo) => [photo.id, photoOf(photo, locale)]),
  );
  return {
    translationId: row.translationId,
    articleId: row.articleId,
    locale,
    slug: row.slug ?? '',
    title: row.title,
    sapo: row.sapo,
    body,
    summary: row.summary,
    seoTitle: row.seoTitle,
    seoDescription: row.seoDescription,
    publishedAt: row.publishedAt,
    republishedAt: row.republishedAt,
    changes: (row.changes ?? []).map((change) => ({ ...change, at: new Date(change.at) })),
    section: { id: row.sectionId, ...namedOf(row.sections, locale) },
    units: (row.units ?? []).map((texts) => namedOf(texts, locale)),
    eventDate: row.eventDate,
    eventTime: row.eventTime,
    eventPlace: row.eventPlace,
    schoolYear: row.schoolYear,
    lead,
    card: row.card,
    crops: row.crops ?? [],
    gallery,
    bodyPhotos,
    photos: photosInOrder(body, { lead, gallery, bodyPhotos }),
    documents: row.documents ?? [],
    attachments: (row.attachments ?? []).map(({ vi, en, ...file }) => ({
      ...file,
      title: titleOf({ vi, en }, locale),
    })),
    credits: creditLines(row.credits ?? [], isTranslation),
    otherSlug: row.otherSlug,
    otherSummary: row.otherSummary ?? false,
    isTranslation,
    withdrawnRelated: row.withdrawnRelated,
    series: seriesOf(row),
  };
}
